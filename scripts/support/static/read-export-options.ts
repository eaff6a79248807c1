import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig, UsageError } from '#lib/server/config.ts';

/** What `export:static` was asked. */
export interface ExportOptions {
	dataDir: string;
	/** folder that the copy becomes */
	out: string;
	/** what citations and absolute links call the site */
	origin: string;
}

const usage = [
	'usage: npm run export:static -- --out DIR [--origin URL] [--data DIR]',
	'  DIR  a folder that is not there yet, is empty, or holds an earlier copy',
	'  URL  where the copy will stand, https://example.go.jp; http://localhost:3000 unless given'
].join('\n');

/** Reads the arguments of `export:static`. @throws UsageError for one that is missing or not known */
export function readExportOptions(
	args: readonly string[],
	environment: Readonly<Record<string, string | undefined>>
): ExportOptions {
	const { data, out, origin } = parse(args);
	if (out === undefined || out === '') throw new UsageError(`--out DIR is missing\n${usage}`);
	return {
		dataDir: readConfig(data === undefined ? [] : ['--data', data], environment).dataDir,
		out: resolve(out),
		origin: readOrigin(origin ?? environment['ORIGIN'] ?? 'http://localhost:3000')
	};
}

function readOrigin(text: string): string {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '')
		throw new UsageError(`--origin ${text}: expected https://host without a path\n${usage}`);
	return url.origin;
}

function parse(args: readonly string[]): { data?: string; out?: string; origin?: string } {
	const text = { type: 'string' } as const;
	try {
		const options = { data: text, out: text, origin: text };
		return parseArgs({ args: [...args], options }).values;
	} catch (error) {
		throw new UsageError(`${(error as Error).message}\n${usage}`, { cause: error });
	}
}
