import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig, UsageError } from '#lib/server/config.ts';

/** What `generate` was asked. */
export interface GenerateOptions {
	/** package whose schemas and areas are taken */
	dataDir: string;
	out: string;
	rows: number;
	seed: number;
}

const text = { type: 'string' } as const;
const usage = [
	'usage: npm run generate -- --rows NUMBER [--out DIR] [--seed NUMBER] [--data DIR]',
	'  --rows  observations to write, 1 to 100000000',
	'  --out   a new directory, or one of a generated package (generated)',
	'  --seed  equal seeds give equal packages (1)',
	'  --data  the package whose schemas are taken'
].join('\n');

/** Reads the arguments of `generate`. @throws UsageError for one that is missing or not known */
export function readGenerateOptions(
	args: readonly string[],
	environment: Readonly<Record<string, string | undefined>>
): GenerateOptions {
	const { rows, out, seed, data } = parse(args);
	return {
		dataDir: readConfig(data === undefined ? [] : ['--data', data], environment).dataDir,
		out: resolve(out ?? 'generated'),
		rows: readWhole('--rows', rows ?? '', 1, 100_000_000),
		seed: readWhole('--seed', seed ?? '1', 0, 2 ** 31 - 1)
	};
}

function readWhole(name: string, given: string, least: number, most: number): number {
	const number = Number(given);
	if (!/^\d+$/.test(given) || number < least || number > most)
		throw new UsageError(`${name} needs a whole number from ${least} to ${most}\n${usage}`);
	return number;
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			options: { rows: text, out: text, seed: text, data: text }
		}).values;
	} catch (error) {
		throw new UsageError(`${(error as Error).message}\n${usage}`, { cause: error });
	}
}
