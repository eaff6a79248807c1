import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseSetFormats, setFormatNames, type SetFormat } from '#lib/figures/set/set-formats.ts';
import { readConfig, UsageError } from '#lib/server/config.ts';

/** What `figures` was asked. */
export interface FiguresOptions {
	/** file of the set */
	file: string;
	/** CSV is among them always: a later run compares with it */
	formats: SetFormat[];
	/** folder that the files go into */
	out: string;
	dataDir: string;
	/** files written at the same time */
	workers: number;
	/** folder of an earlier run, to tell what changed */
	since: string | null;
	/** what the figures call the site */
	origin: string;
}

const text = { type: 'string' } as const;
const usual: readonly SetFormat[] = ['svg', 'pdf', 'png', 'xlsx'];
const mostWorkers = 64;
const usage = [
	'usage: npm run figures -- SET.json --out DIR [--formats LIST] [--workers N] [--since OTHER] [--data DIR]',
	'  SET.json   a set of figures, such as data/figures/annual-report.json',
	'  --out      a folder that is not there yet, is empty, or holds an earlier run',
	`  --formats  of ${setFormatNames.join(', ')} (${usual.join(',')}); csv is always written`,
	'  --workers  files written at the same time (as many as there are cores)',
	'  --since    the folder of an earlier run: what changed is told and written to changes.md'
].join('\n');

/** Reads the arguments of `figures`. @throws UsageError for one that is missing or not known */
export function readFiguresOptions(
	args: readonly string[],
	environment: Readonly<Record<string, string | undefined>>
): FiguresOptions {
	const { values, positionals } = parse(args);
	const [file, ...more] = positionals;
	if (file === undefined || more.length > 0)
		throw new UsageError(`one SET.json is needed\n${usage}`);
	if ((values.out ?? '') === '') throw new UsageError(`--out DIR is missing\n${usage}`);
	const { formats, issues } = parseSetFormats(values.formats ?? '', usual);
	const [first] = issues;
	if (first) throw new UsageError(`--formats ${first.value}: expected ${first.expected}\n${usage}`);
	return {
		file: resolve(file),
		formats: setFormatNames.filter((name) => name === 'csv' || formats.includes(name)),
		out: resolve(values.out ?? ''),
		dataDir: readConfig(values.data === undefined ? [] : ['--data', values.data], environment)
			.dataDir,
		workers: readWorkers(values.workers ?? String(availableParallelism())),
		since: values.since === undefined ? null : resolve(values.since),
		origin: readOrigin(environment['ORIGIN'] ?? 'http://localhost:3000')
	};
}

function readWorkers(given: string): number {
	const number = Number(given);
	if (!/^\d+$/.test(given) || number < 1 || number > mostWorkers)
		throw new UsageError(`--workers needs a whole number from 1 to ${mostWorkers}\n${usage}`);
	return number;
}

function readOrigin(given: string): string {
	const url = URL.canParse(given) ? new URL(given) : null;
	if (!url || !/^https?:$/.test(url.protocol))
		throw new UsageError(`ORIGIN=${given}: expected https://host\n${usage}`);
	return url.origin;
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { formats: text, out: text, data: text, workers: text, since: text }
		});
	} catch (error) {
		throw new UsageError(`${(error as Error).message}\n${usage}`, { cause: error });
	}
}
