import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { encodings, type Encoding } from '#lib/ingest/tables/file/table-file.ts';
import { readConfig, UsageError } from '#lib/server/config.ts';

/** What `import` was asked. */
export interface ImportOptions {
	dataDir: string;
	/** path of the table, `-` for text from the standard input */
	file: string;
	/** path of a mapping, or the id of one in `imports/` of the package; null: propose one */
	mapping: string | null;
	/** where a proposed mapping is written, null: nowhere */
	propose: string | null;
	/** instead of the one detected */
	encoding: Encoding | null;
	/** name of the sheet that is looked at first */
	sheet: string | null;
	/** writes without asking */
	yes: boolean;
	dryRun: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const usage = [
	'usage: npm run import -- FILE [--mapping MAPPING] [--yes | --dry-run] [--data DIR]',
	'       npm run import -- FILE [--propose OUT.json]',
	'  FILE        CSV, TSV or XLSX as it was published; - reads pasted text',
	'  --mapping   how the table is read: a file, or the id of one in data/imports',
	'  --propose   writes a proposed mapping to a new file, and nothing else',
	`  --encoding  ${encodings.join(', ')}, where the detection is wrong`,
	'  --sheet     the sheet to look at, instead of the first',
	'  --yes       writes without asking',
	'  --dry-run   checks and tells, writes nothing',
	'  --data      the data package (data)'
].join('\n');

/** Reads the arguments of `import`. @throws UsageError for one that is missing or not known */
export function readImportOptions(
	args: readonly string[],
	environment: Readonly<Record<string, string | undefined>>
): ImportOptions {
	const { values, positionals } = parse(args);
	const [file, ...others] = positionals;
	if (file === undefined || file === '') throw new UsageError(`missing: FILE\n${usage}`);
	if (others.length > 0) throw new UsageError(`one file at a time\n${usage}`);
	const { data, mapping, propose, encoding, sheet } = values;
	if (mapping !== undefined && propose !== undefined)
		throw new UsageError(`--mapping or --propose, not both\n${usage}`);
	const known = encodings.find((name) => name === encoding?.toLowerCase());
	if (encoding !== undefined && !known)
		throw new UsageError(`--encoding ${encoding}: not among those known\n${usage}`);
	return {
		dataDir: readConfig(data === undefined ? [] : ['--data', data], environment).dataDir,
		file: file === '-' ? file : resolve(file),
		mapping: mapping ?? null,
		propose: propose === undefined ? null : resolve(propose),
		encoding: known ?? null,
		sheet: sheet ?? null,
		yes: values.yes ?? false,
		dryRun: values['dry-run'] ?? false
	};
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				data: text,
				mapping: text,
				propose: text,
				encoding: text,
				sheet: text,
				yes: flag,
				'dry-run': flag
			}
		});
	} catch (error) {
		throw new UsageError(`${(error as Error).message}\n${usage}`, { cause: error });
	}
}
