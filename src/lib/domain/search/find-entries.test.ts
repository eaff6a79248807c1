import { describe, expect, it } from 'vitest';
import { buildActivity, buildMeasure, buildPlan } from '../../../../tests/support/plan.ts';
import { findEntries } from './find-entries.ts';
import { searchEntries } from './search-entries.ts';
import type { SearchEntry, SearchFacts } from './search-entry.ts';

const agency = {
	id: 'npa',
	nameJa: '警察庁',
	nameEn: 'National Police Agency',
	abbreviationJa: '',
	abbreviationEn: 'NPA',
	validFrom: '',
	validTo: '',
	successor: ''
};
const facts: SearchFacts = {
	plans: [buildPlan({ titleJa: '行動計画2022', titleEn: 'Action Plan 2022', adoptedBy: 'npa' })],
	measures: [
		buildMeasure('1', { titleJa: '被害の把握' }),
		buildMeasure('1-1', {
			titleJa: '相談窓口の周知',
			label: '1-①',
			summaryJa: '窓口を広く知らせる。'
		}),
		buildMeasure('1-2', { titleJa: '広報', summaryJa: '相談窓口を広報する。' }),
		buildMeasure('9-9', { plan: 'unknown', titleJa: '相談窓口' })
	],
	bodies: [
		{
			plan: 'plan',
			code: '1-1',
			organisation: 'npa',
			role: 'named',
			wording: '',
			others: false,
			sort: 1
		},
		{
			plan: 'plan',
			code: '1-1',
			organisation: 'gone',
			role: 'named',
			wording: '',
			others: false,
			sort: 2
		}
	],
	topics: [{ id: 'topic', titleJa: '相談', titleEn: 'Consultation', sort: 1, headlines: [] }],
	indicators: [
		{
			id: 'calls',
			topic: 'topic',
			titleJa: '受理件数',
			titleEn: 'Calls taken',
			measure: 'count',
			unit: '件',
			periodKinds: ['year'],
			polarity: 'none',
			definitionJa: '相談窓口で受けた件数。',
			definitionEn: 'Calls taken by desks.',
			producer: 'npa',
			sort: 1
		}
	],
	windows: [
		{
			id: 'desk',
			nameJa: '相談窓口',
			nameEn: 'Desk',
			organisation: 'npa',
			forJa: 'だれでも相談できる。',
			forEn: 'For anyone.',
			situations: [],
			hoursJa: '',
			hoursEn: '',
			channels: [],
			channelsJa: '電話',
			channelsEn: 'Telephone',
			phone: '#8103（海外 03-5796-7112）',
			url: '',
			source: 'text',
			locator: '',
			noteJa: '',
			noteEn: '',
			sort: 1,
			bodyJa: '警察庁',
			bodyEn: 'National Police Agency'
		}
	],
	organisations: [agency],
	documents: [
		{
			id: 'report',
			titleJa: '相談窓口の実施状況',
			titleEn: 'Report on desks',
			publisher: '警察庁',
			issuer: 'npa',
			relays: '',
			kind: 'official',
			published: '2021',
			url: '',
			licence: '',
			retrieved: '',
			note: '',
			knownFrom: '2021-12-31'
		}
	],
	activities: [
		buildActivity('1-1', { id: 'a', summaryJa: '相談窓口を開いた。', bodies: [agency] }),
		buildActivity('', { id: 'b', summaryJa: '全体を点検した。' })
	]
};
const entries = searchEntries(facts);

const nameOf = ({ item }: SearchEntry): string => {
	switch (item.kind) {
		case 'plans':
			return item.plan.id;
		case 'measures':
			return item.measure.code;
		case 'indicators':
			return item.indicator.id;
		case 'windows':
			return item.window.id;
		case 'organisations':
			return item.organisation.id;
		case 'documents':
			return item.document.id;
		case 'activities':
			return item.activity.id;
	}
};
const found = (query: string): [string, string[]][] =>
	findEntries(query, entries).map((group) => [group.kind, group.entries.map(nameOf)]);

describe('what is found', () => {
	it.each([
		[
			'相談窓口',
			[
				['measures', ['1-1', '1-2']],
				['indicators', ['calls']],
				['windows', ['desk']],
				['documents', ['report']],
				['activities', ['a']]
			]
		],
		[
			'1-①',
			[
				['measures', ['1-1']],
				['activities', ['a']]
			]
		],
		['8103', [['windows', ['desk']]]],
		['0357967112', [['windows', ['desk']]]],
		['npa', [['organisations', ['npa']]]],
		[
			'警察庁 相談窓口',
			[
				['measures', ['1-1']],
				['indicators', ['calls']],
				['windows', ['desk']],
				['documents', ['report']],
				['activities', ['a']]
			]
		],
		['行動計画2022', [['plans', ['plan']]]],
		['行動計画2022 点検', [['activities', ['b']]]],
		[
			'desks',
			[
				['indicators', ['calls']],
				['documents', ['report']]
			]
		],
		['無い', []],
		['', []]
	])('for “%s”', (query, groups) => {
		expect(found(query)).toEqual(groups);
	});

	it('knows of a measure who carries it out, and of an activity its measure', () => {
		const [measure] = findEntries('相談窓口の周知', entries)[0]?.entries ?? [];
		expect(measure?.item).toMatchObject({ plan: { id: 'plan' }, bodies: [{ id: 'npa' }] });
		const [activity] = findEntries('開いた', entries)[0]?.entries ?? [];
		expect(activity?.item).toMatchObject({ measure: { code: '1-1' } });
		const [whole] = findEntries('点検', entries)[0]?.entries ?? [];
		expect(whole?.item).toMatchObject({ measure: null });
	});

	it('is in the order given where the rank is one', () => {
		const reversed = findEntries('相談窓口', entries.toReversed());
		expect(reversed[0]?.entries.map(nameOf)).toEqual(['1-1', '1-2']);
		const equal = [
			...entries,
			...searchEntries({ ...facts, measures: [buildMeasure('7', { titleJa: '相談窓口' })] })
		];
		expect(findEntries('相談窓口', equal)[0]?.entries.map(nameOf)).toEqual(['1-1', '7', '1-2']);
	});
});
