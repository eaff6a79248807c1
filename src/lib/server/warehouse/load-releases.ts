import type { DuckDBConnection } from '@duckdb/node-api';
import {
	holdingNames,
	releaseChangeKinds,
	type Release
} from '#lib/domain/release/release-change.ts';
import type { ListedRelease } from '../releases/release-folder.ts';
import { append, day, integer, text } from './append.ts';

/** Loads the releases of a package and what changed by each; lists are joined with `|`, keys are JSON. */
export async function loadReleases(
	connection: DuckDBConnection,
	releases: readonly ListedRelease[]
): Promise<void> {
	await append(
		connection,
		'release',
		releases.map(({ release }) => release),
		[
			text((r) => r.version),
			day((r) => r.date),
			text((r) => r.note),
			text((r) => r.noteEn),
			text((r) => r.dataVersion),
			text((r) => r.id),
			...holdingNames.map((name) => integer<Release>((r) => r.counts[name])),
			...releaseChangeKinds.map((kind) => integer<Release>((r) => r.changes[kind])),
			integer((_, place) => place)
		]
	);
	const changes = releases.flatMap(({ release, changes: list }) =>
		list.map((change) => ({ ...change, version: release.version }))
	);
	await append(connection, 'release_change', changes, [
		text((c) => c.version),
		text((c) => c.kind),
		text((c) => c.table),
		text((c) => JSON.stringify(c.key)),
		text((c) => c.columns.join('|')),
		text((c) => c.before),
		text((c) => c.after),
		text((c) => c.beforeSource),
		text((c) => c.afterSource),
		text((c) => c.reason),
		text((c) => c.indicator),
		text((c) => c.topics.join('|')),
		text((c) => c.plans.join('|')),
		text((c) => c.code),
		integer((_, place) => place)
	]);
}
