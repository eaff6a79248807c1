import { parsePeriod } from '#lib/domain/period.ts';
import type { DataPackage } from '../../package.ts';
import type { IssueLog } from '../../issue.ts';
import { numberTuples } from '../../tuples.ts';
import { placeOf, type ReadRow } from '../rows/read-row.ts';
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
	const seen = new Map<string, ReadRow>();
	const told = new Set<string>();
	for (const place of numberTuples(columns, rows.length).firsts) {
		const row = rows.at(place);
		const period = parsePeriod(row.item.period);
		if (!period || !/year|half|quarter/.test(period.kind)) continue;
		const isFiscal = period.kind.startsWith('fiscal');
		const form = period.kind.replace('fiscal-', '');
		const series = `${row.item.indicator} ${row.table} ${form}`;
		const other = seen.get(`${series} ${!isFiscal}`);
		if (!seen.has(`${series} ${isFiscal}`)) seen.set(`${series} ${isFiscal}`, row);
		if (!other || told.has(series)) continue;
		told.add(series);
		const held = kinds.get(row.item.indicator);
		const isHeld =
			held?.has(period.kind) && held.has(parsePeriod(other.item.period)?.kind ?? 'day');
		log.add('table/mixed-years', placeOf(row), {
			severity: isHeld ? 'warning' : 'error',
			value: row.item.period,
			expected: `${other.item.period}: ${placeOf(other).column}${other.row}`
		});
	}
}
