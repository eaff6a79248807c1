import { parsePeriod, type Period } from '#lib/domain/period.ts';
import type { DataPackage } from '../../package.ts';
import type { IssueLog } from '../../issue.ts';
import { numberTuples } from '../../tuples.ts';
import { placeOf } from '../rows/read-row.ts';
import type { ReadRows } from '../rows/read-rows.ts';

/**
 * Calendar and fiscal years (or their halves and quarters) do not mix in one series of one table. An error
 * where the indicator holds only one of the two kinds, else a warning; once for each series and table.
 */
export function checkYears(
	rows: ReadRows,
	indicators: DataPackage['indicators'],
	log: IssueLog
): void {
	const kinds = new Map(indicators.map(({ item }) => [item.id, new Set(item.periodKinds)]));
	const columns = [rows.column('indicator'), rows.column('period'), rows.tables];
	const period = rows.column('period');
	const periods = period.texts.map(parsePeriod);
	const periodAt = (place: number): Period | null => periods[period.codes[place] ?? -1] ?? null;
	const seen = new Map<string, number>();
	const told = new Set<string>();
	for (const place of numberTuples(columns, rows.length).firsts) {
		const { kind, id } = periodAt(place) ?? {};
		if (kind === undefined || !/year|half|quarter/.test(kind)) continue;
		const isFiscal = kind.startsWith('fiscal');
		const indicator = rows.textAt(place, 'indicator');
		const series = `${indicator} ${rows.tables.codes[place]} ${kind.replace('fiscal-', '')}`;
		const other = seen.get(`${series} ${!isFiscal}`);
		if (!seen.has(`${series} ${isFiscal}`)) seen.set(`${series} ${isFiscal}`, place);
		if (other === undefined || told.has(series)) continue;
		told.add(series);
		const held = kinds.get(indicator);
		const isHeld = held?.has(kind) && held.has(periodAt(other)?.kind ?? 'day');
		const { row, column } = placeOf(rows.at(other));
		log.add('table/mixed-years', placeOf(rows.at(place)), {
			severity: isHeld ? 'warning' : 'error',
			value: id,
			expected: `${rows.textAt(other, 'period')}: ${column}${row}`
		});
	}
}
