import { parsePeriod } from '#lib/domain/period.ts';
import { cleanText } from '../cells/clean-text.ts';
import { readValue } from '../cells/read-value.ts';
import { columnNumber } from '../mapping/column-letter.ts';
import type { TableMapping } from '../mapping/mapping.ts';
import { isFootnote } from '../read/footnotes.ts';
import { TimeReader } from '../read/read-time.ts';
import { tableRules, type TableRules } from '../read/table-rules.ts';
import { joinTime } from '../read/time-piece.ts';
import { vocabularyOf } from '../read/vocabulary.ts';
import { emptyHead, joinHeads, OwnAxis, wordNames, type OwnHead } from './own-axis.ts';
import type { OwnCollector } from './own-collector.ts';
import type { OwnCell } from './own-reading.ts';

/** A table belongs to no package here: nothing is known by name. */
export const noVocabulary = vocabularyOf({
	indicators: [],
	breakdowns: [],
	categories: [],
	areas: []
});

/** What a table is called and where it stands. */
export interface OwnTablePlace {
	/** place in the file, from 0 */
	table: number;
	/** name of the sheet; empty where the file has one */
	sheet: string;
	/** what a series is called whose heads say nothing else */
	title: string;
	/** whether the title is put before every name: other tables of the file may say the same */
	isTold: boolean;
}

/** Reads one table, row by row in order, into series of their own names. */
export class OwnTableReader {
	private readonly rules: TableRules;
	private readonly rows: OwnAxis;
	private readonly section: { axis: OwnAxis; column: number } | null;
	private readonly all: OwnHead;
	private readonly headRows = new Map<number, readonly string[]>();
	private readonly headTexts = new Set<string>();
	private base: OwnHead;
	private columns: OwnHead[] | null = null;
	private timeless: OwnCell | null = null;
	private isDated = false;

	constructor(
		private readonly mapping: TableMapping,
		private readonly place: OwnTablePlace,
		private readonly into: OwnCollector
	) {
		this.rules = tableRules(mapping, noVocabulary);
		const { time } = this.rules.lines;
		this.rows = new OwnAxis(this.rules.labels, time);
		const { section, all } = mapping;
		this.section = section
			? {
					axis: new OwnAxis([{ read: section.read, fill: false }], time),
					column: columnNumber(section.column)
				}
			: null;
		const piece = all?.time === undefined ? null : new TimeReader(time).read(all.time);
		this.all = { ...emptyHead, times: piece ? [piece] : [], unit: this.rules.all.unit };
		this.base = this.all;
	}

	/**
	 * @param row as a spreadsheet counts it
	 * @param cells the row with joined cells filled in
	 * @param printed the row as it is, where joined cells stand once
	 */
	readRow(row: number, cells: readonly string[], printed: readonly string[]): void {
		const { columns, labels, heads, skipped } = this.rules;
		const { body } = this.mapping;
		if (heads.some((head) => head.row === row)) this.headRows.set(row, cells);
		if (row < body.from || row > (body.to ?? Infinity) || skipped.has(row)) return;
		this.columns ??= this.readColumns();
		if (columns.every((column) => (printed[column] ?? '').trim() === '')) {
			this.lookAtSection(cells);
			return;
		}
		if (this.headTexts.has(this.textOf(cells))) return;
		const own = this.rows.read(labels.map(({ column }) => cells[column] ?? ''));
		if (own.stranger) {
			const column = labels[own.stranger.line]?.column ?? 0;
			const found = own.stranger.text;
			this.into.fault('head-time', this.cellAt(row, column), { found });
			return;
		}
		const head = joinHeads([this.base, own]);
		for (const [i, column] of columns.entries()) {
			const columnHead = this.columns[i] ?? emptyHead;
			if (columnHead.stranger) continue;
			this.readCell(this.cellAt(row, column), printed[column] ?? '', [head, columnHead]);
		}
	}

	/** To be called after the last row of the sheet. */
	finish(): void {
		if (!this.isDated && this.timeless) this.into.fault('no-time', this.timeless);
	}

	private readCell(cell: OwnCell, text: string, heads: readonly OwnHead[]): void {
		const reading = readValue(text, this.rules.values);
		if (reading.kind === 'blank') return;
		const found = cleanText(text);
		if (reading.kind === 'fault') {
			const { fault } = reading;
			if (fault !== 'undecided-symbol') this.into.fault(fault, cell, { found });
			else this.into.fault('dash', cell, { found, once: `table ${this.place.table}` });
			return;
		}
		const { names, times, unit } = joinHeads(heads);
		if (times.every(({ kind }) => kind === 'whole')) {
			if (times.length === 0) this.timeless ??= cell;
			return;
		}
		this.isDated = true;
		const period = parsePeriod(joinTime(times) ?? '');
		if (!period) return this.into.fault('head-time', cell, { found: wordNames(names) });
		const { table } = this.place;
		if (period.kind === 'range') {
			this.into.fault('range', cell, { period: period.id, once: `${table} ${period.id}` });
			return;
		}
		const { value, qualifier } = reading;
		const ofHead = times.flatMap((one) => ('status' in one ? (one.status ?? []) : [])).at(-1);
		const usual = ofHead ?? this.mapping.all?.status ?? 'A';
		const status = reading.status === 'A' ? usual : reading.status;
		const key = { table, name: this.nameOf(names), unit: unit ?? '', period };
		this.into.add(key, { value, qualifier, status }, cell, text);
	}

	private nameOf(names: readonly string[]): string {
		const { title, isTold } = this.place;
		const own = wordNames(names);
		if (own === '') return title;
		return isTold && title !== '' ? `${title} / ${own}` : own;
	}

	private readColumns(): OwnHead[] {
		const { heads, columns, lines } = this.rules;
		const rows = heads.map(({ row }) => this.headRows.get(row) ?? []);
		for (const cells of rows) this.headTexts.add(this.textOf(cells));
		this.headTexts.delete(this.textOf([]));
		const axis = new OwnAxis(heads, lines.time);
		return columns.map((column) => {
			const head = axis.read(rows.map((cells) => cells[column] ?? ''));
			if (head.stranger) {
				const cell = this.cellAt(heads[head.stranger.line]?.row ?? 0, column);
				this.into.fault('head-time', cell, { found: head.stranger.text });
			}
			return head;
		});
	}

	private lookAtSection(cells: readonly string[]): void {
		const text = cells[this.section?.column ?? 0] ?? '';
		if (!this.section || text.trim() === '' || isFootnote(text)) return;
		this.base = joinHeads([this.all, this.section.axis.read([text])]);
	}

	private textOf(cells: readonly string[]): string {
		return this.rules.columns.map((column) => cells[column] ?? '').join('\u001f');
	}

	private cellAt(row: number, column: number): OwnCell {
		return { sheet: this.place.sheet, row, column };
	}
}
