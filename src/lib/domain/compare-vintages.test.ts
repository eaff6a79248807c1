import { describe, expect, it } from 'vitest';
import { compareVintages, valuesAgree } from './compare-vintages.ts';
import type { Statement } from './vintage.ts';

const statement = (source: string, changes: Partial<Statement>): Statement => ({
	value: 100,
	qualifier: '',
	status: 'A',
	standing: 'stated',
	source,
	issuer: 'npa',
	kind: 'official',
	knownFrom: '2020-03-31',
	...changes
});
const told = (statements: Statement[]) =>
	compareVintages(statements).map((p) => [p.relation, p.earlier.source, p.later.source]);

describe('compareVintages', () => {
	it('calls a later, different value of one issuer a revision', () => {
		const first = statement('press-2010', {
			value: 599,
			kind: 'press',
			status: 'P',
			knownFrom: '2010-08-05'
		});
		const own = statement('npa-2017', { value: 595, knownFrom: '2017-12-31' });
		expect(told([own, first])).toEqual([['revision', 'press-2010', 'npa-2017']]);
	});
	it('calls a later, equal value a confirmation', () => {
		expect(told([statement('a', {}), statement('b', { knownFrom: '2021-01-01' })])).toEqual([
			['confirmation', 'a', 'b']
		]);
	});
	it('calls different values of one standing and date a contradiction', () => {
		expect(told([statement('a', {}), statement('b', { value: 101 })])).toEqual([
			['contradiction', 'a', 'b']
		]);
	});
	it('calls press and blog of one date a contradiction, though press ranks first', () => {
		const blog = statement('blog', { value: 167, kind: 'other' });
		const press = statement('press', { value: 152, kind: 'press' });
		expect(told([blog, press])).toEqual([['contradiction', 'blog', 'press']]);
	});
	it('calls a final value of the date of a provisional one a revision', () => {
		const first = statement('first', { value: 2095, status: 'P' });
		const final = statement('final', { value: 2082 });
		expect(told([final, first])).toEqual([['revision', 'first', 'final']]);
	});
	it('calls a relay that differs from own text known before it a contradiction', () => {
		const own = statement('own', { value: 595, knownFrom: '2017-12-31' });
		const blog = statement('blog', { value: 599, kind: 'other', knownFrom: '2018-12-31' });
		const later = statement('later', { value: 595, kind: 'press', knownFrom: '2019-12-31' });
		expect(told([own, blog, later])).toEqual([
			['contradiction', 'own', 'blog'],
			['confirmation', 'own', 'later']
		]);
	});
	it('calls different values of different issuers a contradiction', () => {
		expect(
			told([statement('npa', { value: 49 }), statement('cas', { value: 54, issuer: 'cas' })])
		).toEqual([['contradiction', 'npa', 'cas']]);
	});
	it('leaves slips and absences out', () => {
		const slip = statement('slip', { value: 1478, standing: 'slip' });
		const absent = statement('absent', { value: null, status: 'L' });
		expect(told([statement('a', {}), slip, absent])).toEqual([]);
	});
});

describe('valuesAgree', () => {
	it.each([
		[1938, '', 1900, 'about', true], // 1,938 rounds to 1,900 at hundreds
		[1951, '', 1900, 'about', false], // rounds to 2,000
		[390_412, '', 390_000, 'about', true],
		[2082, '', 2082, '', true],
		[2082, '', 2095, '', false],
		[120, '', 100, 'at-least', true],
		[99, '', 100, 'at-least', false],
		[90, '', 100, 'at-most', true],
		[48.8, '', 49, 'about', true]
	] as const)('%s%s against %s %s: %s', (value, qualifier, other, otherQualifier, agree) => {
		expect(valuesAgree({ value, qualifier }, { value: other, qualifier: otherQualifier })).toBe(
			agree
		);
		expect(valuesAgree({ value: other, qualifier: otherQualifier }, { value, qualifier })).toBe(
			agree
		);
	});
});
