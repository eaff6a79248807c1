import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release, ReleaseChange } from '#lib/domain/release/release-change.ts';
import { compareVersions, parseVersion } from '#lib/domain/release/release-version.ts';
import type { SnapshotTable } from '#lib/domain/release/diff-snapshots.ts';
import { readChanges } from '#lib/ingest/releases/changes-file.ts';
import { readRelease } from '#lib/ingest/releases/release-file.ts';
import { readSnapshot } from '#lib/ingest/releases/snapshot-file.ts';

/** The files of a release; only the last one keeps its snapshot. */
export const releaseFiles = {
	release: 'release.json',
	changes: 'changes.csv',
	snapshot: 'snapshot.jsonl'
} as const;

/** A release with the rows that changed since the one before. */
export interface ListedRelease {
	release: Release;
	changes: ReleaseChange[];
}

/** Gives the folder that holds the releases of a package. */
export function releasesPath(dataDir: string): string {
	return join(dataDir, 'releases');
}

/** Gives the versions that a folder of releases holds, the oldest first; folders of other names are none. */
export function listVersions(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && parseVersion(entry.name) !== null)
		.map(({ name }) => name)
		.sort(compareVersions);
}

/** Gives the releases of a package, the oldest first. @throws Error that names the file that cannot be read */
export function readReleases(dataDir: string): ListedRelease[] {
	const folder = releasesPath(dataDir);
	return listVersions(folder).map((version) => {
		const read = (name: string): [text: string, file: string] => [
			textOf(join(folder, version, name)),
			`releases/${version}/${name}`
		];
		return {
			release: readRelease(...read(releaseFiles.release), version),
			changes: readChanges(...read(releaseFiles.changes))
		};
	});
}

/** Gives what a release keeps of the package it was made of. @throws Error that names the file */
export function readLastSnapshot(folder: string, version: string): SnapshotTable[] {
	const name = releaseFiles.snapshot;
	return readSnapshot(textOf(join(folder, version, name)), `releases/${version}/${name}`);
}

/**
 * Gives twelve hexadecimal digits that tell the releases of a package from any others; empty where it has
 * none. They are no part of the data version, which equal data share whenever they were released.
 */
export function releasesVersion(dataDir: string): string {
	const folder = releasesPath(dataDir);
	const versions = listVersions(folder);
	if (versions.length === 0) return '';
	const hash = createHash('sha256');
	for (const version of versions)
		for (const name of [releaseFiles.release, releaseFiles.changes]) {
			const text = textOf(join(folder, version, name));
			hash.update(`${version}/${name}\n${text.length}\n`).update(text);
		}
	return hash.digest('hex').slice(0, 12);
}

function textOf(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		throw new Error(`cannot read: ${path}`, { cause: error });
	}
}
