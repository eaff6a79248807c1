import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Where a process finds its data. */
export interface Config {
	/** directory of the data package */
	dataDir: string;
}

/** A command called in a way it does not know; its message is for the one who called it. */
export class UsageError extends Error {
	override name = 'UsageError';
}

/**
 * Reads the settings of a process from `--data DIR` or `MIMAMORI_DATA`; `data` beside the program otherwise.
 *
 * @throws UsageError for an option it does not know or `--data` without a directory
 */
export function readConfig(
	args: readonly string[],
	environment: Readonly<Record<string, string | undefined>>
): Config {
	const given = readDataOption(args) ?? environment['MIMAMORI_DATA'] ?? '';
	return { dataDir: resolve(given === '' ? 'data' : given) };
}

function readDataOption(args: readonly string[]): string | undefined {
	try {
		const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } });
		if (values.data === '') throw new UsageError('--data needs a directory');
		return values.data;
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`${(error as Error).message} (known: --data DIR)`, { cause: error });
	}
}
