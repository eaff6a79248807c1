import { describe, expect, it } from 'vitest';
import type { Indicator } from './indicator.ts';
import { selectIndicators, type CatalogueFilter, type Holdings } from './select-indicators.ts';

const indicator = (changes: Partial<Indicator>): Indicator => ({
	id: 'child-pornography-victims',
	topic: 'exploitation',
	titleJa: '児童ポルノ事犯の被害児童数',
	titleEn: 'Child victims of child pornography offences',
	measure: 'count',
	unit: '人',
	periodKinds: ['year'],
	polarity: 'none',
	definitionJa: '検挙を通じて新たに特定された児童',
	definitionEn: 'Children newly identified through cleared cases',
	producer: 'npa',
	sort: 10,
	...changes
});
const holdings = (changes: Partial<Holdings>): Holdings => ({
	documents: 3,
	breakdowns: 1,
	prefectures: 0,
	hasPublic: true,
	kinds: [
		{ kind: 'year', periods: 5 },
		{ kind: 'half', periods: 2 }
	],
	...changes
});
const items = [
	{ indicator: indicator({}), holdings: holdings({}) },
	{
		indicator: indicator({
			id: 'sns-victims',
			topic: 'online',
			titleJa: 'ＳＮＳ被害',
			titleEn: 'SNS'
		}),
		holdings: holdings({
			breakdowns: 0,
			hasPublic: false,
			kinds: [
				{ kind: 'fiscal-year', periods: 4 },
				{ kind: 'range', periods: 9 }
			]
		})
	}
];
const nothing: CatalogueFilter = {
	q: '',
	topic: null,
	kind: null,
	official: false,
	points: null,
	breakdown: false
};
const select = (filter: Partial<CatalogueFilter>): string[] =>
	selectIndicators(items, { ...nothing, ...filter }).map((item) => item.indicator.id);

describe('the choice of indicators', () => {
	it('gives all in their order where nothing is asked', () => {
		expect(select({})).toEqual(['child-pornography-victims', 'sns-victims']);
	});

	it.each<[Partial<CatalogueFilter>, string[]]>([
		[{ q: 'ぽるの' }, ['child-pornography-victims']],
		[{ q: 'sns　被害' }, ['sns-victims']],
		[{ q: 'NEWLY identified' }, ['child-pornography-victims', 'sns-victims']],
		[{ q: 'pornography-vic' }, ['child-pornography-victims']],
		[{ topic: 'online' }, ['sns-victims']],
		[{ kind: 'half' }, ['child-pornography-victims']],
		[{ official: true }, ['child-pornography-victims']],
		[{ breakdown: true }, ['child-pornography-victims']],
		[{ points: 5 }, ['child-pornography-victims']],
		[{ points: 4 }, ['child-pornography-victims', 'sns-victims']],
		[{ points: 5, kind: 'half' }, []],
		[{ kind: 'range' }, ['sns-victims']],
		[{ topic: 'online', official: true }, []]
	])('%j gives %j', (filter, ids) => {
		expect(select(filter)).toEqual(ids);
	});
});
