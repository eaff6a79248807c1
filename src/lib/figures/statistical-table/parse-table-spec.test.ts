import { describe, expect, it } from 'vitest';
import { parseTableSpec, writeTableSpec } from './parse-table-spec.ts';

const kinds = ['fiscal-year', 'year'] as const;
const parse = (query: string) => parseTableSpec(new URLSearchParams(query), kinds);

describe('parseTableSpec', () => {
	it('without parameters means the first kind and its last periods', () => {
		expect(parse('')).toEqual({
			spec: { kind: 'fiscal-year', from: null, to: null, years: 'both', asOf: null },
			issues: []
		});
	});
	it('forgets a range of another kind of period, and understands a kind without values', () => {
		expect(parse('kind=year&from=2010FY&to=2015').spec).toMatchObject({ from: null, to: '2015' });
		expect(parse('kind=day').spec.kind).toBe('day');
	});
	it.each([
		['kind=week', 'kind'],
		['from=some', 'from'],
		['to=all', 'to'],
		['years=x', 'years'],
		['asof=2018-02-30', 'asof'],
		['kind=year&from=2015&to=2010', 'to'],
		['kind=year&kind=day', 'kind']
	])('names the parameter of %s', (query, parameter) => {
		expect(parse(query).issues.map((issue) => issue.parameter)).toEqual([parameter]);
	});
});

describe('writeTableSpec', () => {
	it.each(['', 'kind=year&from=all&to=2015&years=era&asof=2020-01-01', 'from=2010FY'])(
		'writes back %s',
		(query) => {
			expect(writeTableSpec(parse(query).spec, kinds).toString()).toBe(query);
		}
	);
});
