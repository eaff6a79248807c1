import { describe, expect, it } from 'vitest';
import { dossier, observation, source } from '../../../tests/support/dossier.ts';
import { changeDays, changesSince, dayBefore } from './changes-since.ts';
import type { DatedObservation, DatedSource } from './dossier.ts';
import { knownFrom } from './publication.ts';

const own = source({ id: 'own', kind: 'official', published: '2020-03-31' });
const later = source({ id: 'later', kind: 'official', published: '2021-03-31' });
const press = source({ id: 'press', kind: 'press', published: '2020-02-06' });
const undated = source({
	id: 'undated',
	kind: 'other',
	published: '',
	knownFrom: knownFrom('', '2019-12-31')
});
const all = [own, later, press, undated];

let number = 0;
/** A value of a document that is current on some days; the first day is when it became known. */
const said = (
	from: DatedSource,
	value: number | null,
	[currentFrom, currentUntil = null]: readonly [string | null, (string | null)?],
	changes: Partial<DatedObservation> = {}
): DatedObservation =>
	observation((number += 1), '2019', value, {
		source: from.id,
		knownFrom: currentFrom ?? from.published,
		currentFrom,
		currentUntil,
		...changes
	});
const told = (
	observations: DatedObservation[],
	since: string,
	{ asOf = null, publicOnly = false }: { asOf?: string | null; publicOnly?: boolean } = {}
) =>
	changesSince(dossier({ observations, sources: all }), { since, asOf, publicOnly }).map((c) => [
		c.kind,
		c.before?.source ?? null,
		c.after?.source ?? null
	]);

describe('changesSince', () => {
	const first = said(press, 2095, ['2020-02-06', '2020-03-31'], { status: 'P' });
	const final = said(own, 2082, ['2020-03-31']);

	it('calls a cell without a value on the day added', () => {
		expect(told([first, final], '2020-02-05')).toEqual([['added', null, 'own']]);
		expect(told([first, final], '2020-02-05', { asOf: '2020-03-30' })).toEqual([
			['added', null, 'press']
		]);
	});
	it('counts what became known on the day itself as known', () => {
		expect(told([first, final], '2020-02-06', { asOf: '2020-03-30' })).toEqual([]);
		expect(told([first, final], '2020-03-30')).toEqual([['revised', 'press', 'own']]);
		expect(told([first, final], '2020-03-31')).toEqual([]);
	});
	it('finds nothing between a day and itself', () => {
		expect(told([first, final], '2020-03-31', { asOf: '2020-03-31' })).toEqual([]);
	});
	it.each<[string, Partial<DatedObservation>]>([
		['value', { value: 2083 }],
		['qualifier', { qualifier: 'about' }],
		['status', { status: 'P' }]
	])('calls another %s revised', (_, changes) => {
		const before = said(own, 2082, ['2020-03-31', '2021-03-31'], changes);
		const after = said(later, 2082, ['2021-03-31']);
		expect(told([before, after], '2020-12-31')).toEqual([['revised', 'own', 'later']]);
	});
	it('calls the same of another document restated', () => {
		const before = said(own, 2082, ['2020-03-31', '2021-03-31']);
		const after = said(later, 2082, ['2021-03-31']);
		expect(told([before, after], '2020-12-31')).toEqual([['restated', 'own', 'later']]);
	});
	it('skips what was current only between the days', () => {
		const before = said(press, 5, ['2020-02-06', '2020-03-31']);
		const between = said(own, 6, ['2020-03-31', '2021-03-31']);
		const after = said(later, 5, ['2021-03-31']);
		expect(told([before, between, after], '2020-03-01')).toEqual([['restated', 'press', 'later']]);
	});
	it('takes an undated document as of the end of the year after its latest period', () => {
		const lone = said(undated, 12, ['2020-12-31']);
		expect(told([lone], '2020-12-30')).toEqual([['added', null, 'undated']]);
		expect(told([lone], '2020-12-31')).toEqual([]);
		expect(told([lone], '2020-01-01', { asOf: '2020-12-30' })).toEqual([]);
	});
	it('with public bodies only sees neither press before nor press after', () => {
		expect(told([first, final], '2020-02-10', { publicOnly: true })).toEqual([
			['added', null, 'own']
		]);
		const relayed = said(press, 2082, ['2020-02-06']);
		expect(told([relayed], '2020-01-01', { publicOnly: true })).toEqual([]);
		expect(told([relayed], '2020-01-01')).toEqual([['added', null, 'press']]);
	});
	it('keeps cells apart and in order, slips out', () => {
		const other = said(own, 7, ['2020-03-31'], { breakdown: 'sex', category: 'girls' });
		const slip = said(later, 9999, [null], { standing: 'slip' });
		expect(told([first, final, other, slip], '2020-03-01')).toEqual([
			['revised', 'press', 'own'],
			['added', null, 'own']
		]);
	});
	it('says so where a value is gone', () => {
		const vanished = said(own, 5, ['2020-03-31', '2020-06-30']);
		expect(told([vanished], '2020-04-01')).toEqual([['gone', 'own', null]]);
	});
});

describe('changeDays', () => {
	const observations = [
		said(press, 2095, ['2020-02-06', '2020-03-31'], { status: 'P' }),
		said(own, 2082, ['2020-03-31']),
		said(later, 2082, [null], { knownFrom: '2021-03-31' }),
		said(undated, 12, ['2020-12-31'], { period: '2018' })
	];
	const days = (count: number, asOf: string | null = null, publicOnly = false) =>
		changeDays(dossier({ observations, sources: all }), { asOf, publicOnly }, count);

	it('gives days on which a dated document became current, the newest first', () => {
		expect(days(3)).toEqual(['2020-03-31', '2020-02-06']);
		expect(days(1)).toEqual(['2020-03-31']);
	});
	it('gives none later than the day whose documents are seen', () => {
		expect(days(3, '2020-03-30')).toEqual(['2020-02-06']);
		expect(days(3, '2020-02-05')).toEqual([]);
	});
	it('with public bodies only takes the later of two that say the same', () => {
		expect(days(3, null, true)).toEqual(['2021-03-31', '2020-03-31']);
	});
});

describe('dayBefore', () => {
	it.each([
		['2020-03-01', '2020-02-29'],
		['2021-03-01', '2021-02-28'],
		['2020-01-01', '2019-12-31']
	])('of %s is %s', (day, before) => {
		expect(dayBefore(day)).toBe(before);
	});
});
