import type { ReleaseChangeKind } from './release-change.ts';

/** The version of the first release. */
export const firstVersion = '1.0.0';

const form = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

/** Reads a version `major.minor.patch`; null for any other text. */
export function parseVersion(text: string): [number, number, number] | null {
	const found = form.exec(text);
	return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : null;
}

/** Orders versions, the older one first: 1.9.0 before 1.10.0; a text that is none before all. */
export function compareVersions(a: string, b: string): number {
	const one = parseVersion(a) ?? [-1, 0, 0];
	const two = parseVersion(b) ?? [-1, 0, 0];
	return one[0] - two[0] || one[1] - two[1] || one[2] - two[2];
}

/**
 * Gives the version that follows one: major where something was removed, minor where something was added
 * or changed, patch where only words changed.
 *
 * @param previous null where there is no release yet
 * @param kinds the kinds of the changes between the two, in any order and number
 * @returns null where nothing changed
 * @throws Error where `previous` is no version
 */
export function nextVersion(
	previous: string | null,
	kinds: readonly ReleaseChangeKind[]
): string | null {
	if (previous === null) return firstVersion;
	const parts = parseVersion(previous);
	if (!parts) throw new Error(`no version: ${previous}`);
	const [major, minor, patch] = parts;
	if (kinds.length === 0) return null;
	if (kinds.includes('removed')) return `${major + 1}.0.0`;
	if (kinds.some((kind) => kind !== 'reworded')) return `${major}.${minor + 1}.0`;
	return `${major}.${minor}.${patch + 1}`;
}
