import type { Observation } from '#lib/domain/observation.ts';
import { endsWithNumber } from '#lib/format/read-number.ts';
import type { IssueLog, Place } from '../issue.ts';
import type { Located } from '../located.ts';
import type { DataPackage } from '../package.ts';
import { isSupported } from './is-supported.ts';

const absent = new Set<Observation['status']>(['M', 'L', 'O', 'Q']);

/** Every figure fits its status and measure, and rests on a quote or a place in its document. */
export function checkFigures(data: DataPackage, log: IssueLog): void {
	const measures = new Map(data.indicators.map(({ item }) => [item.id, item.measure]));
	const quotes = new QuoteMemo();
	for (const row of data.observations) {
		const { value } = row.item;
		checkPresence(row, log);
		checkParts(row, log);
		if (value === null) continue;
		if ((value < 0 || value > 100) && measures.get(row.item.indicator) === 'share')
			log.add('value/share', placeOf(row, 'value'), { value: String(value), expected: '0–100' });
		checkSupport(row, value, quotes, log);
	}
}

/** A part names its breakdown, a breakdown its part. */
function checkParts(row: Located<Observation>, log: IssueLog): void {
	const { breakdown, category } = row.item;
	if (breakdown === '' && category !== '' && isEmpty(row, 'breakdown', log))
		log.add('cell/required', placeOf(row, 'breakdown'), { value: category });
	if (breakdown !== '' && category === '' && isEmpty(row, 'category', log))
		log.add('cell/required', placeOf(row, 'category'), { value: breakdown });
}

function checkSupport(
	row: Located<Observation>,
	value: number,
	quotes: QuoteMemo,
	log: IssueLog
): void {
	const { quote, locator, derivation } = row.item;
	if (quote !== '') {
		if (quotes.isSupported(quote, value, derivation)) return;
		log.add('figure/quote', placeOf(row, 'quote'), {
			value: quote,
			expected: derivation === '' ? String(value) : derivation,
			severity: 'warning'
		});
	} else if (locator === '' && isEmpty(row, 'quote', log) && isEmpty(row, 'locator', log))
		log.add('figure/unsupported', placeOf(row, 'quote'), { value: String(value) });
}

function checkPresence(row: Located<Observation>, log: IssueLog): void {
	const { value, status } = row.item;
	if ((value === null) === absent.has(status)) return;
	const place = placeOf(row, 'value');
	if (value !== null)
		log.add('value/unexpected', place, { value: String(value), expected: status });
	else if (!log.holds(place) && !log.holds({ ...place, column: 'status' }))
		log.add('value/missing', place, { expected: status });
}

/** Whether an empty cell stands empty in the file; a faulty one reads as empty too. */
function isEmpty(row: Located<Observation>, column: string, log: IssueLog): boolean {
	return !log.holds(placeOf(row, column));
}

function placeOf({ file, row }: Located<unknown>, column: string): Place {
	return { file, row, column };
}

/** What quotes show, read once each: a large package says the same in many rows. */
class QuoteMemo {
	private readonly known = new Map<string, { value: number; isSupported: boolean }>();

	isSupported(quote: string, value: number, derivation: string): boolean {
		if (derivation !== '') return isSupported({ quote, value, derivation });
		if (endsWithNumber(quote, value)) return true;
		const found = this.known.get(quote);
		if (found?.value === value) return found.isSupported;
		const answer = isSupported({ quote, value, derivation });
		this.known.set(quote, { value, isSupported: answer });
		return answer;
	}
}
