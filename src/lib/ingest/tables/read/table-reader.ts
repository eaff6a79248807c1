import type { Observation } from '#lib/domain/observation.ts';
import { issueOf, type Issue } from '../../issue.ts';
import { cleanText, headKey } from '../cells/clean-text.ts';
import { readValue, type ValueReading } from '../cells/read-value.ts';
import { symbolKey, type SymbolMeaning, type ValueRules } from '../cells/value-rules.ts';
import { columnLetter, columnNumber, columnsOf } from '../mapping/column-letter.ts';
import type { LineRead, TableMapping } from '../mapping/mapping.ts';
import { AxisReader } from './axis-reader.ts';
import type { CellReading } from './cell-reading.ts';
import { Footnotes } from './footnotes.ts';
import { joinParts, partOf, type HeadPart } from './head-part.ts';
import { LineReader, type LineRules } from './line-reader.ts';
import { TimeReader } from './read-time.ts';
import { KeyResolver } from './resolve-key.ts';
import { readRevisions, type Revision } from './read-revisions.ts';
import { shiftDecimal } from './unit-scale.ts';
import type { Vocabulary } from './vocabulary.ts';
import { writeQuote } from './write-quote.ts';

/** What a table is read against, and what its rows name. */
export interface ReadingContext {
	vocabulary: Vocabulary;
	/** id of the document */
	source: string;
	/** name of the file, and of the sheet where it has one, for messages and locators */
	file: string;
	sheet: string;
}

/** Reads one table of a sheet, row by row in order, into the rows of the package. */
export class TableReader {
	private readonly columns: number[];
	private readonly labels: { column: number; read: LineRead; fill: boolean }[];
	private readonly rules: LineRules;
	private readonly values: ValueRules;
	private readonly all: HeadPart;
	private readonly rowHeads: AxisReader;
	private readonly section: LineReader | null;
	private readonly skipped: ReadonlySet<number>;
	private readonly keys: KeyResolver;
	private readonly notesColumn: number;
	private readonly headRows = new Map<number, readonly string[]>();
	private readonly headTexts = new Set<string>();
	private columnHeads: HeadPart[] | null = null;
	/** what holds for all rows until the next section */
	private base: HeadPart;
	readonly footnotes = new Footnotes();

	constructor(
		private readonly mapping: TableMapping,
		private readonly place: number,
		private readonly context: ReadingContext
	) {
		this.columns = columnsOf(mapping.values);
		this.labels = mapping.labels.map(({ column, read, fill }) => ({
			column: columnNumber(column),
			read,
			fill: fill === true
		}));
		const time = { isFiscal: mapping.time?.fiscal === true, era: mapping.time?.era ?? null };
		const texts = Object.entries(mapping.texts ?? {});
		this.rules = {
			texts: new Map(
				texts.map(([text, meaning]) => [text.split('/').map(headKey).join('/'), meaning])
			),
			time,
			vocabulary: context.vocabulary
		};
		const symbols = Object.entries(mapping.symbols ?? {}) as [string, SymbolMeaning][];
		this.values = {
			symbols: new Map(symbols.map(([text, meaning]) => [symbolKey(cleanText(text)), meaning])),
			brackets: (mapping.brackets ?? null) as ValueRules['brackets']
		};
		const spoken = mapping.all ?? {};
		const piece = spoken.time === undefined ? null : new TimeReader(time).read(spoken.time);
		this.all = { ...partOf(spoken, piece), unit: spoken.unit ?? mapping.unit ?? null };
		this.rowHeads = new AxisReader(this.labels, this.rules);
		this.section = mapping.section ? new LineReader(mapping.section.read, this.rules) : null;
		this.skipped = new Set(mapping.skip);
		this.base = this.all;
		this.keys = new KeyResolver(context.vocabulary);
		this.notesColumn = mapping.notes ? columnNumber(mapping.notes.column) : -1;
	}

	/**
	 * Reads the next row of the sheet.
	 *
	 * @param row as a spreadsheet counts it
	 * @param cells the row with joined cells filled in
	 * @param printed the row as it is, where joined cells stand once
	 */
	readRow(row: number, cells: readonly string[], printed: readonly string[]): CellReading[] {
		const { body, heads } = this.mapping;
		if (heads.some((head) => head.row === row)) this.headRows.set(row, cells);
		this.footnotes.look(printed);
		if (row < body.from || row > (body.to ?? Infinity) || this.skipped.has(row)) return [];
		this.columnHeads ??= this.readColumnHeads();
		const isEmpty = this.columns.every((column) => (printed[column] ?? '').trim() === '');
		if (isEmpty) return this.readSection(cells);
		if (this.headTexts.size > 0 && this.headTexts.has(this.textOf(cells))) return [];
		const texts = this.labels.map(({ column }) => cells[column] ?? '');
		const rowHead = this.rowHeads.read(texts, this.base);
		const readings = this.columns.map((column, i) => {
			const head = this.columnHeads?.[i];
			return this.readCell(row, column, printed[column] ?? '', rowHead, head ?? null);
		});
		this.readNotes(row, cells, readings);
		return readings;
	}

	private readColumnHeads(): HeadPart[] {
		const rows = this.mapping.heads.map(({ row }) => this.headRows.get(row) ?? []);
		for (const cells of rows) this.headTexts.add(this.textOf(cells));
		this.headTexts.delete(this.textOf([]));
		const lines = this.mapping.heads.map(({ read, fill }) => ({ read, fill: fill === true }));
		const axis = new AxisReader(lines, this.rules);
		return this.columns.map((column) => axis.read(rows.map((cells) => cells[column] ?? '')));
	}

	private textOf(cells: readonly string[]): string {
		return this.columns.map((column) => cells[column] ?? '').join('\u001f');
	}

	private readSection(cells: readonly string[]): CellReading[] {
		const { section } = this.mapping;
		if (!section || !this.section) return [];
		const text = cells[columnNumber(section.column)] ?? '';
		if (text.trim() === '' || this.footnotes.isFootnote(text)) return [];
		this.base = joinParts([this.all, this.section.read(text, [])]);
		return [];
	}

	private readCell(
		row: number,
		column: number,
		text: string,
		rowHead: HeadPart,
		columnHead: HeadPart | null
	): CellReading {
		const base = { table: this.place, row, column, text, observation: null, fault: null };
		const head = columnHead ? joinParts([rowHead, columnHead]) : rowHead;
		if (head.isSkipped) return { ...base, kind: 'skipped' };
		const reading = readValue(text, this.values);
		if (reading.kind === 'blank') return { ...base, kind: 'blank' };
		if (reading.kind === 'fault')
			return this.faulty(base, `table/${reading.fault}`, cleanText(text), '');
		const key = this.keys.resolve(head);
		if ('fault' in key) return this.faulty(base, key.fault, key.value, key.expected);
		if (reading.value !== null && reading.value < 0)
			return this.faulty(base, 'table/negative', cleanText(text), '≥ 0');
		const { exponent } = key;
		const observation: Observation = {
			indicator: key.indicator,
			area: key.area,
			period: key.period,
			breakdown: key.breakdown,
			category: key.category,
			value: reading.value === null ? null : shiftDecimal(reading.value, exponent),
			qualifier: reading.qualifier,
			status: reading.status === 'A' ? (head.status ?? 'A') : reading.status,
			standing: 'stated',
			source: this.context.source,
			locator: this.locate(column, row),
			quote: writeQuote(head.texts, text),
			derivation:
				exponent === 0 || reading.value === null ? '' : scaleText(reading.value, exponent),
			note: reading.isRevised ? '原表で改定値' : ''
		};
		this.markWith(observation, reading, head);
		return { table: this.place, row, column, text, observation, fault: null, kind: 'value' };
	}

	private markWith(
		observation: Observation,
		reading: Extract<ValueReading, { kind: 'value' }>,
		head: HeadPart
	): void {
		this.footnotes.mark(observation, reading.marks, head.texts);
	}

	private readNotes(row: number, cells: readonly string[], readings: CellReading[]): void {
		const { notes } = this.mapping;
		if (!notes) return;
		const column = this.notesColumn;
		const text = cleanText(cells[column] ?? '');
		if (text === '') return;
		const revisions = notes.revisions === true ? readRevisions(text) : [];
		for (const reading of readings) {
			const { observation } = reading;
			if (!observation) continue;
			const revision = revisions.find((each) => this.isAbout(each, reading, readings));
			if (revision) this.revise(observation, revision, column, row, text);
			observation.note = [observation.note, text].filter(Boolean).join('。');
		}
	}

	/** A revision is about the value it names; one that names none, about the only value of its row. */
	private isAbout(revision: Revision, reading: CellReading, all: readonly CellReading[]): boolean {
		const value = readValue(reading.text, this.values);
		if (value.kind !== 'value') return false;
		if (revision.from !== null) return value.value === revision.from;
		return all.filter(({ kind }) => kind === 'value').length === 1;
	}

	private revise(
		observation: Observation,
		{ to }: Revision,
		column: number,
		row: number,
		text: string
	): void {
		const exponent = observation.derivation === '' ? 0 : exponentOf(observation.derivation);
		observation.value = shiftDecimal(to, exponent);
		observation.locator = this.locate(column, row);
		observation.quote = writeQuote([], text);
		if (exponent !== 0) observation.derivation = scaleText(to, exponent);
	}

	private locate(column: number, row: number): string {
		const cell = `${columnLetter(column)}${row}`;
		return this.context.sheet === '' ? cell : `${this.context.sheet} ${cell}`;
	}

	private faulty(
		base: Omit<CellReading, 'kind'>,
		type: Issue['type'],
		value: string,
		expected: string
	): CellReading {
		const { file, sheet } = this.context;
		const place = {
			file: sheet === '' ? file : `${file} ${sheet}`,
			row: base.row,
			column: columnLetter(base.column)
		};
		const fault = issueOf(type, place, { value, expected });
		return { ...base, kind: 'fault', fault };
	}
}

function scaleText(value: number, exponent: number): string {
	return exponent > 0 ? `${value}*${10 ** exponent}` : `${value}/${10 ** -exponent}`;
}

function exponentOf(derivation: string): number {
	const [, sign, power = '1'] = /([*/])(10*)$/.exec(derivation) ?? [];
	return (power.length - 1) * (sign === '/' ? -1 : 1);
}
