import { resolve } from 'node:path';

/** Where a process finds its data. */
export interface Config {
	/** directory of the data package */
	dataDir: string;
}

/** Reads the settings of a process from `--data DIR` or `MIMAMORI_DATA`; `data` beside the program otherwise. */
export function readConfig(
	args: readonly string[],
	environment: Readonly<Record<string, string | undefined>>
): Config {
	const index = args.indexOf('--data');
	const given = index >= 0 ? args[index + 1] : environment['MIMAMORI_DATA'];
	return { dataDir: resolve(given === undefined || given === '' ? 'data' : given) };
}
