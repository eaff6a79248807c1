import { describe, expect, it } from 'vitest';
import { parseCompare, setOf, writeCompare } from './compare-spec.ts';

const sets = [{ id: 'pair', indicators: ['a', 'b'] }];
const choices = { indicators: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], sets };
const parse = (query: string) => parseCompare(new URLSearchParams(query), choices);
const faults = (query: string) =>
	parse(query).issues.map(({ parameter, value }) => `${parameter} ${value}`.trim());

describe('parseCompare', () => {
	it('takes one to six indicators in the order named, each once, and leaves empty fields out', () => {
		expect(parse('i=b&i=&i=a&i=b').spec.indicators).toEqual(['b', 'a']);
		expect(parse('i=a&i=b&i=c&i=d&i=e&i=f').issues).toEqual([]);
		expect(parse('').spec).toEqual({
			indicators: [],
			view: 'panels',
			base: null,
			kind: null,
			from: null,
			to: null,
			years: 'both',
			publicOnly: false,
			asOf: null
		});
	});
	it('names i where there are more than six, or one is not known', () => {
		expect(faults('i=a&i=b&i=c&i=d&i=e&i=f&i=g')).toEqual(['i 7']);
		expect(faults('i=a&i=x&i=y')).toEqual(['i x', 'i y']);
		expect(faults('set=pair&i=c&i=d&i=e&i=f&i=g')).toEqual(['i 7']);
	});
	it('takes the indicators of a set before others', () => {
		expect(parse('i=c&set=pair').spec.indicators).toEqual(['a', 'b', 'c']);
		expect(faults('set=x')).toEqual(['set x']);
	});
	it('names every parameter that it does not understand', () => {
		expect(
			faults('view=x&base=16&kind=range&from=y&to=9999&years=z&public=2&asof=1').sort()
		).toEqual([
			'asof 1',
			'base 16',
			'from y',
			'kind range',
			'public 2',
			'to 9999',
			'view x',
			'years z'
		]);
		expect(faults('from=2016&to=2015')).toEqual(['to 2015']);
		expect(faults('view=index&view=panels')).toEqual(['view index, panels']);
	});
});

describe('writeCompare', () => {
	it.each([
		'',
		'i=b&i=a',
		'i=a&view=index&base=2016&kind=half&from=2010&to=2020&years=era&public=1&asof=2018-01-01'
	])('is read back: %s', (query) => {
		const { spec } = parse(query);
		expect(writeCompare(spec).toString()).toBe(query);
		expect(parseCompare(writeCompare(spec), choices)).toEqual({ spec, issues: [] });
	});
});

describe('setOf', () => {
	it('finds the set of exactly these indicators, in whatever order', () => {
		expect(setOf(sets, ['b', 'a'])?.id).toBe('pair');
		expect(setOf(sets, ['a'])).toBeNull();
		expect(setOf(sets, ['a', 'b', 'c'])).toBeNull();
		expect(setOf(sets, [])).toBeNull();
	});
});
