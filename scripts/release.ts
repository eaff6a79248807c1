import { releaseChangeKinds, type ReleaseChange } from '#lib/domain/release/release-change.ts';
import { writeKey, writeReasons } from '#lib/ingest/releases/give-reasons.ts';
import { makeRelease } from '#lib/server/releases/make-release.ts';
import { checkFigureSets } from './support/check-figure-sets.ts';
import { printReport } from './support/print-report.ts';
import { readReleaseOptions } from './support/read-release-options.ts';
import { run } from './support/run.ts';

/** So many rows are told; the list of changes has them all. */
const told = 40;

/** Writes the next release of a package; exit code 1 where the data have faults or reasons are missing. */
await run(async () => {
	const { dataDir, order } = readReleaseOptions(process.argv.slice(2), process.env, new Date());
	const result = await makeRelease(dataDir, { ...order, rules: [checkFigureSets] });
	switch (result.outcome) {
		case 'faulty':
			printReport(result.report, 'errors');
			return 1;
		case 'unchanged':
			console.log(`nothing changed since release ${result.version}`);
			return 0;
		case 'unexplained':
			tellUnexplained(result);
			return 1;
		default: {
			const { release, changes } = result;
			tellChanges(changes);
			const counts = releaseChangeKinds
				.map((kind) => `${release.changes[kind]} ${kind}`)
				.join(', ');
			const wrote = result.outcome === 'tried' ? 'would write' : 'wrote';
			console.log(`${wrote} release ${release.version} of ${release.date}: ${counts}`);
			return 0;
		}
	}
});

function tellChanges(changes: readonly ReleaseChange[]): void {
	for (const change of changes.slice(0, told)) {
		const { kind, before, after, reason } = change;
		const values = before === '' && after === '' ? '' : `  ${before || '–'} → ${after || '–'}`;
		console.log(`${kind}  ${writeKey(change)}${values}${reason === '' ? '' : `  (${reason})`}`);
	}
	if (changes.length > told) console.log(`… and ${changes.length - told} more`);
}

function tellUnexplained({
	missing,
	unknown,
	changes
}: {
	missing: string[];
	unknown: string[];
	changes: ReleaseChange[];
}): void {
	for (const key of unknown)
		console.error(`error release/unknown-key  no row changed that a reason is for: ${key}`);
	if (missing.length === 0) return;
	const mended = new Map(changes.map((change) => [writeKey(change), change]));
	for (const key of missing) {
		const { before = '', after = '' } = mended.get(key) ?? {};
		console.error(`error release/no-reason  ${key}  ${before} → ${after}`);
	}
	console.error(
		[
			'A correction by its publisher is a new row of another document. Our own slip, mended in its row, needs a',
			'reason: put it behind the key in a file and give that as --reasons FILE, or as --reason KEY=TEXT.'
		].join('\n')
	);
	console.log(writeReasons(missing));
}
