import type { PlainItem, PlainSeries } from '#lib/charts/plain/types.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import type { CsvCell } from '../csv/csv-file.ts';
import type { ResultRows } from './types.ts';

/** Beyond these a drawing of an answer cannot be read. */
const most = { items: 60, moments: 240 };

/**
 * Gives what a drawing of an answer shows, where the answer has one column of times or names and one of
 * numbers: along time where every name is a period of one kind (or a whole number) after the one before
 * it, else item by item. Null where it is another answer, or too long to be read.
 */
export function drawResult({ columns, rows }: ResultRows): PlainSeries | null {
	if (columns.length !== 2 || rows.length === 0) return null;
	const kinds = columns.map(({ kind }) => kind);
	const numbers = kinds.flatMap((kind, i) => (kind === 'number' ? [i] : []));
	const at = numbers.at(-1);
	if (at === undefined) return null;
	const names = 1 - at;
	if (kinds[names] === 'flag') return null;
	const values = rows.map((row) => row[at] ?? null);
	if (values.some((value) => typeof value === 'string')) return null;
	const title = { name: columns[names]?.name ?? '', value: columns[at]?.name ?? '' };
	const labels = rows.map((row) => row[names] ?? null);
	const spans = kinds[names] === 'number' ? labels.map(wholeOf) : periodsOf(labels);
	const items = rows.map((_, i): PlainItem => ({
		label: labels[i] === null ? 'NULL' : String(labels[i]),
		value: values[i] as number | null,
		span: spans?.[i] ?? null
	}));
	const isAlongTime = items.every(
		({ span }, i) => span !== null && (i === 0 || span > (items[i - 1]?.span ?? Infinity))
	);
	if (items.length > (isAlongTime ? most.moments : most.items)) return null;
	return { ...title, items, isAlongTime };
}

const wholeOf = (label: CsvCell): number | null =>
	typeof label === 'number' && Number.isInteger(label) ? label : null;

const day = 86_400_000;

/** The first days of labels that are periods of one kind, else null. */
function periodsOf(labels: readonly CsvCell[]): number[] | null {
	const periods = labels.map((label) => parsePeriod(String(label ?? '')));
	const kind = periods[0]?.kind;
	if (kind === 'range') return null;
	const days = periods.flatMap((period) =>
		period?.kind === kind && period ? [Date.parse(period.first) / day] : []
	);
	return days.length === labels.length ? days : null;
}
