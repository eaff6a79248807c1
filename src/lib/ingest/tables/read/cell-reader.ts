import { issueOf, type Issue } from '../../issue.ts';
import { cleanText } from '../cells/clean-text.ts';
import { readValue, type ValueReading } from '../cells/read-value.ts';
import type { ValueRules } from '../cells/value-rules.ts';
import { columnLetter } from '../mapping/column-letter.ts';
import type { CellReading } from './cell-reading.ts';
import type { Footnotes } from './footnotes.ts';
import { joinTwo, type HeadPart } from './head-part.ts';
import type { ReadingContext } from './reading-context.ts';
import { KeyResolver, type ValueKey } from './resolve-key.ts';
import { scaleText } from './scale-text.ts';
import { shiftDecimal } from './unit-scale.ts';
import { writeQuote } from './write-quote.ts';

type Place = Pick<CellReading, 'table' | 'row' | 'column' | 'text'>;
type Value = Extract<ValueReading, { kind: 'value' }>;

/** Reads cells of values by what their heads say. */
export class CellReader {
	private readonly keys: KeyResolver;

	constructor(
		private readonly values: ValueRules,
		private readonly context: ReadingContext,
		private readonly footnotes: Footnotes
	) {
		this.keys = new KeyResolver(context.vocabulary);
	}

	/**
	 * @param rowHead what the heads of its row say, with what holds for all
	 * @param columnHead what the heads of its column say
	 */
	read(place: Place, rowHead: HeadPart, columnHead: HeadPart | null): CellReading {
		const head = columnHead ? joinTwo(rowHead, columnHead) : rowHead;
		if (head.isSkipped) return readingOf(place, 'skipped', null);
		const reading = readValue(place.text, this.values);
		if (reading.kind === 'blank') return readingOf(place, 'blank', null);
		if (reading.kind === 'fault')
			return this.faulty(place, `table/${reading.fault}`, cleanText(place.text), '');
		const key = this.keys.resolve(head);
		if ('fault' in key) return this.faulty(place, key.fault, key.value, key.expected);
		if (reading.value !== null && reading.value < 0)
			return this.faulty(place, 'table/negative', cleanText(place.text), '≥ 0');
		const row = this.add(place, key, reading, head);
		this.footnotes.mark(row, reading.marks, head.printed.marks);
		return readingOf(place, 'value', row);
	}

	private add(
		place: Place,
		key: ValueKey,
		{ value, qualifier, status, isRevised }: Value,
		head: HeadPart
	): number {
		const { exponent } = key;
		return this.context.rows.add(place, {
			indicator: key.indicator,
			area: key.area,
			period: key.period,
			breakdown: key.breakdown,
			category: key.category,
			value: value === null ? null : shiftDecimal(value, exponent),
			qualifier,
			status: status === 'A' ? (head.status ?? 'A') : status,
			standing: 'stated',
			source: this.context.source,
			quote: writeQuote(head.printed, place.text),
			derivation: value === null ? '' : scaleText(value, exponent),
			note: isRevised ? '原表で改定値' : ''
		});
	}

	private faulty(place: Place, type: Issue['type'], value: string, expected: string): CellReading {
		const { file, sheet } = this.context;
		const where = {
			file: sheet === '' ? file : `${file} ${sheet}`,
			row: place.row,
			column: columnLetter(place.column)
		};
		const fault = issueOf(type, where, { value, expected });
		return { ...place, kind: 'fault', place: null, fault };
	}
}

function readingOf(
	{ table, row, column, text }: Place,
	kind: CellReading['kind'],
	place: number | null
): CellReading {
	return { table, row, column, kind, text, place, fault: null };
}
