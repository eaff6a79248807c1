import { m, type Locale } from '#lib/messages/index.ts';
import type { Descriptor, PackageFiles } from '../../descriptor.ts';
import type { IssueLog } from '../../issue.ts';
import type { DataPackage } from '../../package.ts';
import { newRows, type ImportPlan } from '../plan-import.ts';
import { tidyFiles } from '../tidy/tidy-files.ts';

/** A planned import without faults, and what it rests on. */
export interface HandIn {
	plan: ImportPlan;
	/** id of the mapping */
	id: string;
	mappingText: string;
	/** the file that was read, under the name it has in the archive; null where it is left out */
	original: { name: string; bytes: Uint8Array } | null;
	/** name of the file on the reader's machine */
	fileName: string;
	data: DataPackage;
	descriptor: Descriptor;
	files: PackageFiles;
}

/**
 * Gives the files to hand in: the new rows alone under the heads of their tables (whole tables would carry
 * back whatever changed meanwhile), the row of the document where it is new, the mapping, the file itself
 * and what to do with them.
 */
export function handInFiles(input: HandIn, locale: Locale, log: IssueLog): Map<string, Uint8Array> {
	const { plan, data, descriptor, files, id } = input;
	const { comparison } = plan;
	if (!comparison) throw new Error('nothing was compared');
	const places = newRows(comparison);
	const heads = { get: (path: string) => headOf(files.get(path)) };
	const target = { data, descriptor, files: heads };
	const result = tidyFiles(
		target,
		comparison.rows,
		places,
		plan.isNewSource ? plan.source : null,
		log
	);
	const encoder = new TextEncoder();
	result.set(`imports/${id}.json`, encoder.encode(input.mappingText));
	if (input.original) result.set(input.original.name, input.original.bytes);
	const text = readMe(input, places.length, [...result.keys()], locale);
	result.set('README.txt', encoder.encode(text));
	return result;
}

/** A table without its rows; no column of the package has a name that holds a line end. */
function headOf(bytes: Uint8Array | undefined): Uint8Array | undefined {
	const end = bytes?.indexOf(0x0a) ?? -1;
	return end < 0 ? bytes : bytes?.slice(0, end + 1);
}

function readMe(
	{ id, original, fileName, plan }: HandIn,
	rows: number,
	paths: readonly string[],
	locale: Locale
): string {
	const file = original?.name ?? fileName.replaceAll(/\p{Cc}/gu, ' ');
	const lines = [
		m.publish_readme_title({ file: fileName.replaceAll(/\p{Cc}/gu, ' ') }, { locale }),
		'',
		m.publish_readme_rows({ rows, source: plan.source.id }, { locale }),
		...[...paths].sort().map((path) => `- ${path}`),
		'',
		m.publish_readme_command({}, { locale }),
		'',
		`    npm run import -- ${quoted(file)} --mapping imports/${id}.json`,
		'',
		m.publish_readme_checks({}, { locale }),
		...(original ? [] : [m.publish_readme_left_out({}, { locale })])
	];
	return `${lines.join('\n')}\n`;
}

/** A name as one word of a shell. */
function quoted(name: string): string {
	return /^[\w./-]+$/.test(name) && !name.startsWith('-')
		? name
		: `'${name.replaceAll("'", `'\\''`)}'`;
}
