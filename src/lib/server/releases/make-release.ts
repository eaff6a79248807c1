import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
	countKinds,
	type Release,
	type ReleaseChange
} from '#lib/domain/release/release-change.ts';
import { nextVersion } from '#lib/domain/release/release-version.ts';
import type { DataPackage } from '#lib/ingest/package.ts';
import { readPackage, type FurtherRule, type PackageReport } from '#lib/ingest/read-package.ts';
import { writeChanges } from '#lib/ingest/releases/changes-file.ts';
import { giveReasons, type Reasons } from '#lib/ingest/releases/give-reasons.ts';
import { listChanges } from '#lib/ingest/releases/list-changes.ts';
import { readRelease, writeRelease } from '#lib/ingest/releases/release-file.ts';
import { writeSnapshot } from '#lib/ingest/releases/snapshot-file.ts';
import { takeSnapshot } from '#lib/ingest/releases/take-snapshot.ts';
import { withLock } from '../assess/file-lock.ts';
import { UsageError } from '../config.ts';
import { directoryFiles, versionOf } from '../package-files.ts';
import { nameUuid } from './name-uuid.ts';
import { putRelease, tidyReleases } from './put-release.ts';
import {
	listVersions,
	readLastSnapshot,
	readReleases,
	releaseFiles,
	releasesPath
} from './release-folder.ts';

/** What a release is asked to say. */
export interface ReleaseOrder {
	note: string;
	/** the note in English, or empty */
	noteEn: string;
	/** ISO day */
	date: string;
	reasons: Reasons;
	/** checks and tells, but writes nothing */
	dryRun?: boolean;
	/** checked beside the rules of the package itself */
	rules?: readonly FurtherRule[];
	/** milliseconds to wait for another process that releases */
	patience?: number;
}

/** What became of it. */
export type ReleaseResult =
	| { outcome: 'faulty'; report: PackageReport }
	/** nothing differs from the last release */
	| { outcome: 'unchanged'; version: string }
	/** values changed under their key and no reason was given, or a reason fits no such row */
	| {
			outcome: 'unexplained';
			missing: string[];
			unknown: string[];
			changes: ReleaseChange[];
	  }
	| { outcome: 'released' | 'tried'; release: Release; changes: ReleaseChange[] };

/**
 * Compares a package with its last release and writes the next one. Killed at any moment it leaves all
 * releases whole, and the same order succeeds afterwards. Data with faults are not released.
 *
 * @throws UsageError for a day before that of the last release, LockedError where another process releases
 */
export async function makeRelease(dataDir: string, order: ReleaseOrder): Promise<ReleaseResult> {
	const folder = releasesPath(dataDir);
	if (order.dryRun === true) return release(dataDir, folder, order);
	mkdirSync(folder, { recursive: true });
	return withLock(
		join(folder, '.release.lock'),
		() => release(dataDir, folder, order),
		order.patience ?? 30_000
	);
}

function release(dataDir: string, folder: string, order: ReleaseOrder): ReleaseResult {
	const isDry = order.dryRun === true;
	if (!isDry) tidyReleases(folder);
	const files = directoryFiles(dataDir);
	const report = readPackage(files, { rules: order.rules ?? [] });
	if (!report.data || !report.descriptor) return { outcome: 'faulty', report };
	const last = listVersions(folder).at(-1) ?? null;
	const snapshot = takeSnapshot(files, report.descriptor, digest);
	const found =
		last === null ? [] : listChanges(readLastSnapshot(folder, last), snapshot, report.data);
	const version = nextVersion(
		last,
		found.map(({ kind }) => kind)
	);
	if (version === null) return { outcome: 'unchanged', version: last ?? '' };
	refuseEarlier(dataDir, order.date);
	const { changes, missing, unknown } = giveReasons(found, order.reasons);
	if (missing.length > 0 || unknown.length > 0)
		return { outcome: 'unexplained', missing, unknown, changes };
	const made: Release = {
		version,
		date: order.date,
		note: order.note,
		noteEn: order.noteEn,
		dataVersion: versionOf(files),
		id: nameUuid(`release ${report.descriptor.name} ${version}`),
		counts: countHoldings(report.data),
		changes: countKinds(changes)
	};
	if (isDry) return { outcome: 'tried', release: made, changes };
	// what cannot be read back is not written
	readRelease(writeRelease(made), releaseFiles.release, version);
	putRelease(folder, version, {
		[releaseFiles.release]: writeRelease(made),
		[releaseFiles.changes]: writeChanges(changes),
		[releaseFiles.snapshot]: writeSnapshot(snapshot)
	});
	return { outcome: 'released', release: made, changes };
}

function refuseEarlier(dataDir: string, date: string): void {
	const last = readReleases(dataDir).at(-1)?.release;
	if (last && date < last.date)
		throw new UsageError(
			`--date ${date}: release ${last.version} is of ${last.date}, give that day or a later one`
		);
}

function countHoldings(data: DataPackage): Release['counts'] {
	return {
		indicators: data.indicators.length,
		values: data.observations.length,
		documents: data.sources.length,
		plans: data.plans.plans.length,
		measures: data.plans.measures.length,
		activities: data.plans.activities.length
	};
}

function digest(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
