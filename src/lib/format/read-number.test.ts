import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Qualifier } from '#lib/domain/observation.ts';
import { formatNumber } from './format-number.ts';
import { endsWithNumber, numbersIn, quoteShowsNumber, readNumber } from './read-number.ts';

describe('readNumber', () => {
	it.each<[string, number, Qualifier]>([
		['0', 0, ''],
		['1487', 1487, ''],
		['1,487', 1487, ''],
		['1，487', 1487, ''],
		['１，４８７', 1487, ''],
		[' 1,487 ', 1487, ''],
		['1,234,567', 1234567, ''],
		['39.0', 39, ''],
		['48.8%', 48.8, ''],
		['48.8％', 48.8, ''],
		['４８．８％', 48.8, ''],
		['1,487人', 1487, ''],
		['1,487 件', 1487, ''],
		['47か所', 47, ''],
		['47箇所', 47, ''],
		['1,234百万円', 1234, ''],
		['1,234千円', 1234, ''],
		['約1,900件', 1900, 'about'],
		['およそ1,900', 1900, 'about'],
		['ほぼ 1,900件', 1900, 'about'],
		['1,900件以上', 1900, 'at-least'],
		['1,900以上', 1900, 'at-least'],
		['1,900人超', 1900, 'at-least'],
		['39万人を超える', 390000, 'at-least'],
		['1,900件以下', 1900, 'at-most'],
		['100人未満', 100, 'at-most'],
		['100以下', 100, 'at-most'],
		['39万', 390000, ''],
		['約39万人', 390000, 'about'],
		['1万4千', 14000, ''],
		['1万4千人', 14000, ''],
		['１万４千人', 14000, ''],
		['1万4,500件', 14500, ''],
		['12.5万', 125000, ''],
		['1.1万', 11000, ''],
		['3千', 3000, ''],
		['2千500人', 2500, ''],
		['3億2千万', 320000000, ''],
		['3億2,000万円', 320000000, ''],
		['1億', 100000000, ''],
		['△12', -12, ''],
		['▲5.3', -5.3, ''],
		['−12', -12, ''],
		['－12', -12, ''],
		['-12', -12, ''],
		['△ 12', -12, ''],
		['約△12', -12, 'about'],
		['▲0', 0, '']
	])('reads %j as %s %j', (text, value, qualifier) => {
		expect(readNumber(text)).toEqual({ value, qualifier });
	});

	it.each([
		'',
		' ',
		'-',
		'－',
		'…',
		'件',
		'約',
		'万',
		'以上',
		'1,23',
		'12,3456',
		'1,487,',
		'1.2.3',
		'.5',
		'5.',
		'1 487',
		'12-15',
		'12～15',
		'1万45000',
		'1.2万3',
		'1万2億',
		'千2',
		'1千2,000',
		'約1,900件以上',
		'+12',
		'±0',
		'(12)',
		'12人と3人',
		'十二',
		'三人',
		'about 12',
		'1e3',
		'0x10',
		'NaN',
		'12艘'
	])('refuses %j', (text) => {
		expect(readNumber(text)).toBeNull();
	});

	it('never throws, also on long text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const read = readNumber(text);
				expect(read === null || Number.isFinite(read.value)).toBe(true);
			})
		);
		expect(readNumber(`${'1,111'.repeat(20_000)}x`)).toBeNull();
	});

	it('reads back what formatNumber writes in Japanese', () => {
		const values = fc.oneof(
			fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
			fc.integer({ min: 0, max: 500_000 }).map((thousands) => thousands * 1000)
		);
		const qualifiers = fc.constantFrom<Qualifier>('', 'about', 'at-least', 'at-most');
		fc.assert(
			fc.property(values, qualifiers, fc.boolean(), (value, qualifier, man) => {
				const text = formatNumber(value, { locale: 'ja', qualifier, unit: '件', man });
				expect(readNumber(text)).toEqual({ value, qualifier });
				expect(quoteShowsNumber(`全国で ${text} でした`, value)).toBe(true);
			})
		);
	});
});

describe('numbersIn', () => {
	it.each([
		['29人増の1487人', [29, 1487]],
		['1,938件・1,483人・905人', [1938, 1483, 905]],
		['1万4千人', [14000]],
		['3億2千万円', [320000000]],
		['1万45000', []],
		['前年比▲12件', [-12]],
		['(-5.2)', [-5.2]],
		['10-15人', [10, 15]],
		['10～15人', [10, 15]],
		['H27.4.1', []],
		['27.4.1', []],
		['H27、Q1', []],
		['12,345,6', []],
		['1,4875', []],
		['児童三人と大人十一名', [3, 11]],
		['数十人', []],
		['百五十人', [150]],
		['令和六年度が九万四千百五十四件', [94154]],
		['数百人', []],
		['16・9%が被害', [16.9]],
		['違法情報を3万 4,045 件', [34045]],
		['一人ひとり', []],
		['one of twelve, twenty-one, Tender', [1, 12]],
		['', []]
	])('%j has %j', (text, expected) => {
		expect(numbersIn(text)).toEqual(expected);
	});
});

describe('endsWithNumber', () => {
	it('never says more than the numbers of a text', () => {
		const part = fc.constantFrom(
			' ',
			'万',
			'千',
			'1',
			'23',
			'4,045',
			',',
			'.',
			'-',
			'▲',
			'H',
			'人'
		);
		fc.assert(
			fc.property(fc.array(part), fc.constantFrom(1, 23, 4045, 14045, 123), (parts, value) => {
				const quote = parts.join('');
				if (endsWithNumber(quote, value)) expect(numbersIn(quote)).toContain(value);
				else expect(quoteShowsNumber(quote, value)).toBe(numbersIn(quote).includes(value));
			}),
			{
				numRuns: 5000,
				examples: [
					[['3', '万', ' ', '4,045'], 4045],
					[['人', ' ', '4,045'], 4045]
				]
			}
		);
	});
	it('finds the value of a cell', () => {
		expect(endsWithNumber('検挙件数 令和5年 4,045', 4045)).toBe(true);
		expect(endsWithNumber('3万 4,045', 4045)).toBe(false);
		expect(endsWithNumber('▲ 4,045', 4045)).toBe(false);
	});
});

describe('quoteShowsNumber', () => {
	it.each([
		['29人増の1487人', 1487, true],
		['29人増の1,487人', 1487, true],
		['29人増の1487人', 487, false],
		['29人増の1487人', 148, false],
		['29人増の1487人', 29, true],
		['1,487', 487, false],
		['1,487', 1, false],
		['1万4千人', 14000, true],
		['1万4千人', 4000, false],
		['1万4千人', 1, false],
		['12.5万人', 125000, true],
		['39.0', 39, true],
		['39.05', 39, false],
		['約390,000', 390000, true],
		['約39万', 390000, true],
		['５９５件', 595, true],
		['48.8%', 48.8, true],
		['48.8％を占め', 48.8, true],
		['48.8%', 48, false],
		['48.8%', 8, false],
		['件数は 1,487.', 1487, true],
		['1487,905', 905, false],
		['1,234百万円', 1234, true],
		['1,234千円', 1234, true],
		['被害者は三人', 3, true],
		['十か所', 10, true],
		['二十七回', 27, true],
		['いずれも増加', 1, false],
		['統一した基準', 1, false],
		['一層の推進', 1, false],
		['七件', 7, true],
		['Three victims', 3, true],
		['placed in Tier 2', 2, true],
		['someone', 1, false],
		['twenty-one', 1, false],
		['前年比△12', -12, true],
		['前年比△12', 12, false],
		['0件', 0, true],
		['10件', 0, false],
		['', 0, false],
		['none', NaN, false]
	])('%j and %s: %s', (quote, value, expected) => {
		expect(quoteShowsNumber(quote, value)).toBe(expected);
	});

	it('is quick on long text', () => {
		expect(quoteShowsNumber('1,111'.repeat(20_000), 7)).toBe(false);
		expect(quoteShowsNumber('1'.repeat(50_000), 7)).toBe(false);
	});
});
