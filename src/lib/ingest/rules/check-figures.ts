import type { Observation } from '#lib/domain/observation.ts';
import type { IssueLog } from '../issue.ts';
import type { Located } from '../located.ts';
import type { DataPackage } from '../package.ts';
import { isSupported } from './is-supported.ts';

const absent = new Set<Observation['status']>(['M', 'L', 'O', 'Q']);

/** Every figure fits its status and measure, and rests on a quote or a place in its document. */
export function checkFigures(data: DataPackage, log: IssueLog): void {
	const measures = new Map(data.indicators.map(({ item }) => [item.id, item.measure]));
	for (const row of data.observations) {
		const { item } = row;
		const place = (column: string) => ({ file: row.file, row: row.row, column });
		const isEmpty = (column: 'breakdown' | 'category' | 'quote' | 'locator') =>
			item[column] === '' && !log.holds(place(column));
		checkPresence(row, log);
		if (isEmpty('breakdown') && item.category !== '')
			log.add('cell/required', place('breakdown'), { value: item.category });
		if (item.breakdown !== '' && isEmpty('category'))
			log.add('cell/required', place('category'), { value: item.breakdown });
		if (item.value === null) continue;
		const value = String(item.value);
		if (measures.get(item.indicator) === 'share' && (item.value < 0 || item.value > 100))
			log.add('value/share', place('value'), { value, expected: '0–100' });
		if (isEmpty('quote') && isEmpty('locator'))
			log.add('figure/unsupported', place('quote'), { value });
		else if (item.quote !== '' && !isSupported({ ...item, value: item.value }))
			log.add('figure/quote', place('quote'), {
				value: item.quote,
				expected: item.derivation === '' ? value : item.derivation,
				severity: 'warning'
			});
	}
}

function checkPresence(row: Located<Observation>, log: IssueLog): void {
	const { value, status } = row.item;
	const place = { file: row.file, row: row.row, column: 'value' };
	const isFaulty = log.holds(place) || log.holds({ ...place, column: 'status' });
	if (value === null && !absent.has(status) && !isFaulty)
		log.add('value/missing', place, { expected: status });
	if (value !== null && absent.has(status))
		log.add('value/unexpected', place, { value: String(value), expected: status });
}
