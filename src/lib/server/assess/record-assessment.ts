import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { deliveryOf } from '#lib/domain/plan/delivery.ts';
import type { Assessment } from '#lib/domain/plan/follow-up.ts';
import { readDescriptor, type PackageFiles } from '#lib/ingest/descriptor.ts';
import { IssueLog } from '#lib/ingest/issue.ts';
import { planTables } from '#lib/ingest/plan-tables.ts';
import { columnName } from '#lib/ingest/table-columns.ts';
import { readPackage, type PackageReport } from '#lib/ingest/read-package.ts';
import { UsageError } from '../config.ts';
import { directoryFiles } from '../package-files.ts';
import { appendDurably } from './append-durably.ts';
import { withLock } from './file-lock.ts';

/** A judgement as it is given, before the day is put to it; the cells are not checked yet. */
export type GivenJudgement = Record<keyof Omit<Assessment, 'recordedOn'>, string>;

/** What became of a judgement. */
export interface Recorded {
	/** the package with the judgement in it; with errors nothing was written */
	report: PackageReport;
	/** the row, by column */
	row: Record<keyof Assessment, string>;
	/** the judgement on the same measure and year that held before, or null */
	follows: Assessment | null;
	written: boolean;
}

/** Settings of the recording. */
export interface RecordOptions {
	/** ISO day that is written to it */
	today: string;
	/** checks and tells, but writes nothing */
	dryRun?: boolean;
	/** milliseconds to wait for another process that records */
	patience?: number;
}

/**
 * Adds a judgement at the end of the table of judgements, where the whole package is valid with it. What
 * the table holds is never changed, and no judgement of another process is lost.
 *
 * @throws UsageError where the package has no such table, LockedError where another process holds it
 */
export async function recordAssessment(
	dataDir: string,
	judgement: GivenJudgement,
	{ today, dryRun = false, patience = 30_000 }: RecordOptions
): Promise<Recorded> {
	const file = tablePath(directoryFiles(dataDir));
	const path = realpathSync(join(dataDir, file));
	const row = { ...judgement, recordedOn: today };
	if (dryRun) return { ...tryRow(dataDir, file, row), row, written: false };
	return withLock(
		`${path}.lock`,
		({ isHeld }) => {
			const { report, follows, before, after } = tryRow(dataDir, file, row);
			const isValid = report.log.errors === 0;
			if (isValid) appendDurably(path, before, after, isHeld);
			return { report, row, follows, written: isValid };
		},
		patience
	);
}

/** Gives the path of the table within the package; new rows go into its last file. */
function tablePath(files: PackageFiles): string {
	const descriptor = readDescriptor(files, new IssueLog(0));
	const resource = descriptor?.resources.find(
		({ name }) => name === planTables.assessments.resource
	);
	const file = resource?.paths.at(-1);
	if (file === undefined || !files.get(file))
		throw new UsageError('the package has no table of judgements (resource "assessments")');
	return file;
}

/** Reads the package as it stands now, with the row added in memory. */
function tryRow(
	dataDir: string,
	file: string,
	row: Recorded['row']
): Pick<Recorded, 'report' | 'follows'> & Record<'before' | 'after', Uint8Array> {
	const files = directoryFiles(dataDir);
	const before = files.get(file) ?? new Uint8Array();
	const after = Buffer.concat([before, Buffer.from(writeRow(Buffer.from(before).toString(), row))]);
	const report = readPackage({ get: (path) => (path === file ? after : files.get(path)) });
	const others = (report.data?.plans.assessments ?? []).slice(0, -1).map(({ item }) => item);
	const ofCell = others.filter(
		({ plan, code, period }) => plan === row.plan && code === row.code && period === row.period
	);
	return { report, follows: deliveryOf(ofCell, null)?.current ?? null, before, after };
}

/** Gives the row as text that follows a table: its columns in the order of the header, its line ends. */
function writeRow(table: string, row: Recorded['row']): string {
	const newline = table.includes('\r\n') ? '\r\n' : '\n';
	const [header = []] = Papa.parse<string[]>(table, { delimiter: ',', preview: 1 }).data;
	const cells = new Map(Object.entries(row).map(([name, text]) => [columnName(name), text]));
	const line = Papa.unparse([header.map((column) => cells.get(column) ?? '')]);
	return `${table.endsWith('\n') ? '' : newline}${line}${newline}`;
}
