import { isBlank } from '../cells/is-blank.ts';
import type { TableMapping } from '../mapping/mapping.ts';
import { AxisReader } from './axis-reader.ts';
import { CellReader } from './cell-reader.ts';
import type { CellReading } from './cell-reading.ts';
import { Footnotes } from './footnotes.ts';
import type { HeadPart } from './head-part.ts';
import { NoteReader } from './note-reader.ts';
import type { ReadingContext } from './reading-context.ts';
import { SectionReader } from './section-reader.ts';
import { tableRules, type TableRules } from './table-rules.ts';

/** Reads one table of a sheet, row by row in order, into rows of the package. */
export class TableReader {
	private readonly rules: TableRules;
	private readonly rowHeads: AxisReader;
	private readonly section: SectionReader | null;
	private readonly notes: NoteReader | null;
	private readonly cells: CellReader;
	private readonly headRows = new Map<number, readonly string[]>();
	private readonly headTexts = new Set<string>();
	private columnHeads: HeadPart[] | null = null;
	readonly footnotes: Footnotes;

	constructor(
		private readonly mapping: TableMapping,
		private readonly place: number,
		context: ReadingContext
	) {
		this.rules = tableRules(mapping, context.vocabulary);
		const { labels, lines, values, all } = this.rules;
		const { section, notes } = mapping;
		this.footnotes = new Footnotes(context.rows);
		this.rowHeads = new AxisReader(labels, lines);
		this.section = section ? new SectionReader(section, lines, all) : null;
		this.notes = notes ? new NoteReader(notes, values, context) : null;
		this.cells = new CellReader(values, context, this.footnotes);
	}

	/**
	 * Reads the next row of the sheet.
	 *
	 * @param row as a spreadsheet counts it
	 * @param cells the row with joined cells filled in
	 * @param printed the row as it is, where joined cells stand once
	 */
	readRow(row: number, cells: readonly string[], printed: readonly string[]): CellReading[] {
		const { columns, labels, all, heads, skipped } = this.rules;
		const { body } = this.mapping;
		if (heads.some((head) => head.row === row)) this.headRows.set(row, cells);
		this.footnotes.look(printed);
		if (row < body.from || row > (body.to ?? Infinity) || skipped.has(row)) return [];
		this.columnHeads ??= this.readColumnHeads();
		if (areBlank(printed, columns)) {
			this.section?.look(cells);
			return [];
		}
		if (this.headTexts.size > 0 && this.headTexts.has(this.textOf(cells))) return [];
		const texts: string[] = [];
		for (const { column } of labels) texts.push(cells[column] ?? '');
		const base = this.section?.base ?? all;
		const rowHead = this.rowHeads.read(texts, base, this.section?.outer);
		const readings: CellReading[] = [];
		for (let i = 0; i < columns.length; i += 1) {
			const column = columns[i] ?? 0;
			const place = { table: this.place, row, column, text: printed[column] ?? '' };
			readings.push(this.cells.read(place, rowHead, this.columnHeads[i] ?? null));
		}
		this.notes?.read(row, cells, readings);
		return readings;
	}

	private readColumnHeads(): HeadPart[] {
		const { heads, columns, lines } = this.rules;
		const rows = heads.map(({ row }) => this.headRows.get(row) ?? []);
		for (const cells of rows) this.headTexts.add(this.textOf(cells));
		this.headTexts.delete(this.textOf([]));
		const axis = new AxisReader(heads, lines);
		return columns.map((column) => axis.read(rows.map((cells) => cells[column] ?? '')));
	}

	private textOf(cells: readonly string[]): string {
		return this.rules.columns.map((column) => cells[column] ?? '').join('\u001f');
	}
}

function areBlank(cells: readonly string[], columns: readonly number[]): boolean {
	for (const column of columns) if (!isBlank(cells[column] ?? '')) return false;
	return true;
}
