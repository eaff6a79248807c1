import { parsePeriod, type Period } from '#lib/domain/period.ts';
import type { IssueLog } from '../issue.ts';
import type { Located } from '../located.ts';
import type { DataPackage } from '../package.ts';

const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/;

/** Every period can be read and is of a kind that its indicator holds; every date is a real one. */
export function checkPeriods(data: DataPackage, log: IssueLog): void {
	const kinds = new Map(data.indicators.map(({ item }) => [item.id, item.periodKinds]));
	for (const row of data.observations) checkPeriod(row, 'period', row.item.period, kinds, log);
	for (const row of data.gaps) {
		checkPeriod(row, 'from', row.item.from, kinds, log);
		checkPeriod(row, 'to', row.item.to, kinds, log);
		checkGapOrder(row, log);
	}
	for (const row of data.sources) {
		checkDate(row, 'published', row.item.published, log);
		checkDate(row, 'retrieved', row.item.retrieved, log);
	}
	for (const row of data.organisations) {
		checkDate(row, 'valid_from', row.item.validFrom, log);
		checkDate(row, 'valid_to', row.item.validTo, log);
	}
	for (const row of data.breaks) checkDate(row, 'date', row.item.date, log);
	for (const row of data.events) checkDate(row, 'date', row.item.date, log);
	for (const row of data.plans.plans)
		for (const column of ['adopted', 'starts', 'ends'] as const)
			checkDate(row, column, row.item[column], log);
	for (const row of [...data.plans.activities, ...data.plans.followUps, ...data.plans.assessments])
		checkReadable(row, 'period', row.item.period, log);
}

function checkPeriod(
	row: Located<{ indicator: string }>,
	column: string,
	text: string,
	kinds: ReadonlyMap<string, string[]>,
	log: IssueLog
): void {
	const period = checkReadable(row, column, text, log);
	const held = kinds.get(row.item.indicator);
	if (period && held && !held.includes(period.kind))
		log.add(
			'period/kind',
			{ file: row.file, row: row.row, column },
			{ value: text, expected: held.join(', ') }
		);
}

function checkReadable(
	row: Located<unknown>,
	column: string,
	text: string,
	log: IssueLog
): Period | null {
	const period = text === '' ? null : parsePeriod(text);
	if (!period && text !== '')
		log.add(
			'period/unreadable',
			{ file: row.file, row: row.row, column },
			{ value: text, expected: '2015, 2015FY, 2016-H1, 2016-04 …' }
		);
	return period;
}

function checkGapOrder(row: Located<{ from: string; to: string }>, log: IssueLog): void {
	const from = parsePeriod(row.item.from);
	const to = parsePeriod(row.item.to);
	if (!from || !to) return;
	if (from.kind !== to.kind || from.first > to.first)
		log.add(
			'period/kind',
			{ file: row.file, row: row.row, column: 'to' },
			{ value: row.item.to, expected: `${from.kind} ≥ ${row.item.from}` }
		);
}

function checkDate(row: Located<unknown>, column: string, text: string, log: IssueLog): void {
	if (text === '' || (partialDate.test(text) && isReal(text))) return;
	const place = { file: row.file, row: row.row, column };
	log.add('date/unreadable', place, { value: text, expected: '2016, 2016-07, 2016-07-15' });
}

function isReal(text: string): boolean {
	if (text.length < 10) return true;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
