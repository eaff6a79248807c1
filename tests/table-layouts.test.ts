import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTable } from '#lib/ingest/tables/file/open-table.ts';
import type { Encoding, TableFile } from '#lib/ingest/tables/file/table-file.ts';
import { bytesSource } from '#lib/ingest/tables/file/text-source.ts';
import { columnLetter } from '#lib/ingest/tables/mapping/column-letter.ts';
import type { ImportMapping, TableMapping } from '#lib/ingest/tables/mapping/mapping.ts';
import { proposeMapping } from '#lib/ingest/tables/propose/propose-mapping.ts';
import { drawnTables } from './support/arbitrary-tables.ts';
import { encodeText } from './support/encode-text.ts';
import type { LaidOutTable } from './support/lay-out-table.ts';
import { workbookOf } from './support/make-fixture-tables.ts';
import { realVocabulary, rowsOf } from './support/read-fixture-tables.ts';

const vocabulary = realVocabulary();
const numRuns = Number(process.env['LAYOUT_RUNS'] ?? 150);
const forms = ['utf-8', 'shift_jis', 'euc-jp', 'utf-16le', 'xlsx'] as const;

describe('a table written in a layout and read again', () => {
	it('gives the same rows by the mapping of the layout', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(drawnTables(false), { minLength: 1, maxLength: 2 }),
				fc.constantFrom(...forms),
				async (tables, form) => {
					const { file, mappings, text } = await write(tables, form);
					const read = await short(file, mappings);
					expect(read, text).toEqual({
						rows: tables.flatMap(({ rows }) => rows).sort(),
						faults: []
					});
				}
			),
			{ numRuns }
		);
	});

	it('gives the same rows as proposed, where its heads are names of the package', async () => {
		await fc.assert(
			fc.asyncProperty(drawnTables(true), fc.constantFrom(...forms), async (table, form) => {
				const { file, text } = await write([table], form);
				const { mapping } = await proposeMapping(file, vocabulary);
				for (const each of mapping.tables) each.symbols = { '-': 'zero', ...each.symbols };
				const read = await short(file, mapping.tables);
				expect(read, text).toEqual({ rows: table.rows, faults: [] });
			}),
			{ numRuns }
		);
	});
});

async function short(file: TableFile, tables: TableMapping[]) {
	const mapping: ImportMapping = { id: 'drawn', source: { id: 'drawn' }, tables };
	const { rows, faults } = await rowsOf(file, mapping, vocabulary);
	const columns = ['indicator', 'area', 'period', 'breakdown', 'category', 'value', 'status'];
	return { rows: rows.map((row) => columns.map((key) => row[key]).join(' ')).sort(), faults };
}

/** Writes tables below one another into one file. */
async function write(
	tables: readonly { table: (first: number) => LaidOutTable }[],
	form: (typeof forms)[number]
): Promise<{ file: TableFile; mappings: TableMapping[]; text: string }> {
	const rows: string[][] = [];
	const merges: string[] = [];
	const mappings: TableMapping[] = [];
	for (const { table } of tables) {
		if (rows.length > 0) rows.push([], []);
		const laid = table(rows.length);
		rows.push(...laid.rows);
		mappings.push(laid.mapping);
		for (const { top, left, bottom, right } of laid.merges)
			merges.push(`${columnLetter(left)}${top + 1}:${columnLetter(right)}${bottom + 1}`);
	}
	const bytes =
		form === 'xlsx'
			? workbookOf({ sheets: { 表: { rows, merges } } })
			: encodeText(csv(rows, form), form);
	const file = await openTable(bytesSource(Uint8Array.from(bytes), 'drawn.csv'));
	return { file, mappings, text: csv(rows, 'utf-8') };
}

function csv(rows: readonly (readonly string[])[], form: Encoding): string {
	const text = rows
		.map((cells) => cells.map((cell) => (/[",]/.test(cell) ? `"${cell}"` : cell)).join(','))
		.join('\r\n');
	const mark = form === 'utf-16le' ? '\ufeff' : '';
	return (
		mark +
		(form === 'euc-jp' || form === 'shift_jis'
			? text.replaceAll('―', '－').replaceAll('‥', '…')
			: text)
	);
}
