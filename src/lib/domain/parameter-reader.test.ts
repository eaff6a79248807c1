import { describe, expect, it } from 'vitest';
import { ParameterReader } from './parameter-reader.ts';

const reader = (query: string) => new ParameterReader(new URLSearchParams(query));

describe('reading parameters', () => {
	it('takes absent and empty ones as asking for nothing', () => {
		const read = reader('kind=&q=');
		expect([
			read.text('q'),
			read.choice('kind', ['year']),
			read.flag('official'),
			read.whole('year', 1, 9)
		]).toEqual(['', null, false, null]);
		expect(read.issues).toEqual([]);
	});

	it('gives text without spaces around it, a choice, a flag and a number', () => {
		const read = reader('q=+SNS　&kind=year&official=1&year=2015');
		expect([
			read.text('q'),
			read.choice('kind', ['half', 'year']),
			read.flag('official'),
			read.whole('year', 1868, 2199)
		]).toEqual(['SNS', 'year', true, 2015]);
		expect(read.issues).toEqual([]);
	});

	it.each(['0', '-1', '1.5', '1e3', '2200', '１２', 'x'])('names the number %s', (value) => {
		const read = reader(`year=${encodeURIComponent(value)}`);
		expect(read.whole('year', 1, 2199)).toBeNull();
		expect(read.issues).toEqual([
			{ type: 'parameter/value', parameter: 'year', value, expected: '1–2199' }
		]);
	});

	it('names a value that is not among the allowed ones', () => {
		const read = reader('kind=week');
		expect(read.choice('kind', ['year', 'half'])).toBeNull();
		expect(read.issues).toEqual([
			{ type: 'parameter/value', parameter: 'kind', value: 'week', expected: 'year, half' }
		]);
	});

	it('names text that is too long and a parameter given twice', () => {
		const read = reader('q=abcd&kind=year&kind=half');
		read.text('q', 3);
		read.choice('kind', ['year', 'half']);
		expect(read.issues).toEqual([
			{ type: 'parameter/value', parameter: 'q', value: 'abcd', expected: '≤ 3' },
			{ type: 'parameter/repeated', parameter: 'kind', value: 'year, half', expected: '1' }
		]);
	});
});
