import { memberPath } from '#lib/figures/set/member-path.ts';
import { formatFile, type SetFormat } from '#lib/figures/set/set-formats.ts';
import type { ManifestFigure } from '#lib/figures/set/set-manifest.ts';

/** Seconds after which a busy site is asked again, and how often. */
const tries = 60;

/** A file to be asked for. */
export interface AskedFile {
	/** within the folder of the run */
	path: string;
	/** below `/figures` of the site */
	address: string;
}

/** Gives the file of a figure in a format, and where the site has it. */
export function fileOfFigure({ stem, query }: ManifestFigure, format: SetFormat): AskedFile {
	const { file, parameters } = formatFile(format);
	const chosen = new URLSearchParams(parameters).toString();
	return {
		path: memberPath(stem, format),
		address: `${file}?${chosen}${chosen === '' ? '' : '&'}${query}`
	};
}

/**
 * Asks a site of our own for a file, again where it is busy. @throws Error where it refuses or fails
 *
 * @param set as JSON, for what is of all figures
 */
export async function askSite(address: string, set?: string): Promise<Uint8Array> {
	const init =
		set === undefined
			? {}
			: { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: set };
	for (let left = tries; ; left -= 1) {
		const answer = await fetch(address, init);
		if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
		if (answer.status !== 503 || left <= 1)
			throw new Error(`${answer.status} for ${address}: ${(await answer.text()).slice(0, 500)}`);
		const seconds = Number(answer.headers.get('Retry-After') ?? '') || 1;
		await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
	}
}

/** Does something with each item, a number of them at the same time, in order. */
export async function inParallel<T>(
	items: readonly T[],
	width: number,
	act: (item: T) => Promise<void>
): Promise<void> {
	let next = 0;
	const lane = async (): Promise<void> => {
		for (let item = items[next++]; item !== undefined; item = items[next++]) await act(item);
	};
	await Promise.all(Array.from({ length: width }, lane));
}
