import { describe, expect, it } from 'vitest';
import { bodiesNamed, handovers, successions, type Handover } from './handover.ts';

const organisations = [
	{ id: 'moj', nameJa: '法務省' },
	{ id: 'moj-immigration', nameJa: '法務省入国管理局' },
	{ id: 'cao', nameJa: '内閣府' },
	{ id: 'cfa', nameJa: 'こども家庭庁' }
];
const change = (date: string, titleJa: string, noteJa: string): Omit<Handover, 'bodies'> => ({
	event: { id: date, date, titleJa, titleEn: '', kind: 'operator', source: '', topics: [] },
	notes: [{ noteJa, noteEn: '' }],
	document: null
});

describe('bodiesNamed', () => {
	it('gives the bodies in the order of the text', () => {
		expect(bodiesNamed('調査の実施者が内閣府からこども家庭庁に替わった', organisations)).toEqual([
			'cao',
			'cfa'
		]);
	});
	it('does not take a longer name for a shorter one', () => {
		expect(bodiesNamed('法務省入国管理局の改組', organisations)).toEqual(['moj-immigration']);
		expect(bodiesNamed('法務省入国管理局を除く法務省', organisations)).toEqual([
			'moj-immigration',
			'moj'
		]);
	});
	it('gives none where none is named', () =>
		expect(bodiesNamed('運営者', organisations)).toEqual([]));
});

describe('successions', () => {
	const body = (id: string, validTo: string, successor: string) => ({
		id,
		nameJa: id,
		nameEn: id,
		abbreviationJa: '',
		abbreviationEn: '',
		validFrom: '',
		validTo,
		successor
	});
	const bodies = [
		body('bureau', '2019-03-31', 'agency'),
		body('office', '2001', 'bureau'),
		body('agency', '', ''),
		body('lost', '2010', 'nobody')
	];
	const pairs = (asOf: string | null) =>
		successions(bodies, asOf).map(({ from, to }) => `${from.id} ${to.id}`);

	it('gives what came in the place of what, in time', () => {
		expect(pairs(null)).toEqual(['office bureau', 'bureau agency']);
	});
	it('knows nothing of what is still to come', () => {
		expect(pairs('2019-03-31')).toEqual(['office bureau', 'bureau agency']);
		expect(pairs('2019-03-30')).toEqual(['office bureau']);
		expect(pairs('2001-06-30')).toEqual([]);
	});
});

describe('handovers', () => {
	it('gives changes in time with the bodies of title and notes', () => {
		const given = [
			change('2023-04', '調査をこども家庭庁が引き継ぐ', '実施者が内閣府から替わった'),
			change('2016-04', '運営者の交代', '')
		];
		expect(handovers(given, organisations).map(({ event, bodies }) => [event.id, bodies])).toEqual([
			['2016-04', []],
			['2023-04', ['cfa', 'cao']]
		]);
	});
});
