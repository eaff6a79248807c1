import { describe, expect, it } from 'vitest';
import { parseSince } from './parse-since.ts';

const parse = (query: string, asOf: string | null = null) =>
	parseSince(new URLSearchParams(query), asOf);

describe('parseSince', () => {
	it('reads a day, and nothing where there is none', () => {
		expect(parse('since=2020-02-29')).toEqual({ since: '2020-02-29', issues: [] });
		expect(parse('')).toEqual({ since: null, issues: [] });
		expect(parse('since=')).toEqual({ since: null, issues: [] });
	});
	it.each(['2021-02-29', '2020', '2020-02', 'yesterday', '20200229'])('refuses %s', (value) => {
		expect(parse(`since=${value}`)).toEqual({
			since: null,
			issues: [{ type: 'parameter/value', parameter: 'since', value, expected: 'YYYY-MM-DD' }]
		});
	});
	it('refuses a day after the one whose documents are seen, not that day itself', () => {
		expect(parse('since=2020-01-02', '2020-01-01')).toEqual({
			since: null,
			issues: [
				{
					type: 'parameter/order',
					parameter: 'since',
					value: '2020-01-02',
					expected: '≤ 2020-01-01'
				}
			]
		});
		expect(parse('since=2020-01-01', '2020-01-01').issues).toEqual([]);
	});
});
