import { cleanText, headKey } from '../cells/clean-text.ts';
import { symbolKey, type SymbolMeaning, type ValueRules } from '../cells/value-rules.ts';
import { columnNumber, columnsOf } from '../mapping/column-letter.ts';
import type { TableMapping } from '../mapping/mapping.ts';
import type { AxisLine } from './axis-reader.ts';
import { partOf, type HeadPart } from './head-part.ts';
import type { LineRules } from './line-reader.ts';
import { TimeReader } from './read-time.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A table of a mapping in the form in which it is read. */
export interface TableRules {
	/** columns of values, from 0 */
	columns: number[];
	/** columns of row heads, the outermost first */
	labels: (AxisLine & { column: number })[];
	/** rows of column heads, as a spreadsheet counts them, the outermost first */
	heads: (AxisLine & { row: number })[];
	lines: LineRules;
	values: ValueRules;
	/** what holds for every value */
	all: HeadPart;
	/** rows within the body that are not taken */
	skipped: ReadonlySet<number>;
}

/** Puts a table of a mapping in the form in which it is read. */
export function tableRules(mapping: TableMapping, vocabulary: Vocabulary): TableRules {
	const time = { isFiscal: mapping.time?.fiscal === true, era: mapping.time?.era ?? null };
	const texts = Object.entries(mapping.texts ?? {});
	const symbols = Object.entries(mapping.symbols ?? {}) as [string, SymbolMeaning][];
	const spoken = mapping.all ?? {};
	const piece = spoken.time === undefined ? null : new TimeReader(time).read(spoken.time);
	return {
		columns: columnsOf(mapping.values),
		labels: mapping.labels.map(({ column, read, fill }) => ({
			column: columnNumber(column),
			read,
			fill: fill === true
		})),
		heads: mapping.heads.map(({ row, read, fill }) => ({ row, read, fill: fill === true })),
		lines: {
			texts: new Map(
				texts.map(([text, meaning]) => [text.split('/').map(headKey).join('/'), meaning])
			),
			time,
			vocabulary
		},
		values: {
			symbols: new Map(symbols.map(([text, meaning]) => [symbolKey(cleanText(text)), meaning])),
			brackets: (mapping.brackets ?? null) as ValueRules['brackets']
		},
		all: { ...partOf(spoken, piece), unit: spoken.unit ?? mapping.unit ?? null },
		skipped: new Set(mapping.skip)
	};
}
