import { describe, expect, it } from 'vitest';
import { readValue } from './read-value.ts';
import type { BracketMeaning, SymbolMeaning } from './value-rules.ts';

const read = (
	text: string,
	symbols: Record<string, SymbolMeaning> = {},
	brackets: BracketMeaning | null = null
) => readValue(text, { symbols: new Map(Object.entries(symbols)), brackets });
const short = (...args: Parameters<typeof read>) => {
	const reading = read(...args);
	if (reading.kind !== 'value') return reading.kind === 'fault' ? reading.fault : 'blank';
	const { value, qualifier, status, isRevised, marks } = reading;
	return [value ?? '', status, qualifier, isRevised ? 'r' : '', ...marks]
		.filter((part) => part !== '')
		.join(' ');
};

describe('readValue', () => {
	it.each([
		['1234', '1234 A'],
		['1,234', '1234 A'],
		['１，２３４', '1234 A'],
		[' 1 234 ', '1234 A'],
		['12.5', '12.5 A'],
		['0', '0 A'],
		['△3.2', '-3.2 A'],
		['▲ 12', '-12 A'],
		['−5', '-5 A'],
		['約1,900', '1900 A about'],
		['300以上', '300 A at-least'],
		['1万2千', '12000 A'],
		['1,081件', '1081 A'],
		['48.8%', '48.8 A'],
		['p1,234', '1234 P'],
		['1,234 p', '1234 P'],
		['1,234（速報）', '1234 P'],
		['r 98', '98 A r'],
		['98r', '98 A r'],
		['1,234(注1)', '1234 A 注1'],
		['1,234注2）', '1234 A 注2'],
		['123¹', '123 A 注1'],
		['12①', '12 A 注1'],
		['※ 45', '45 A ※'],
		['45*', '45 A *'],
		['(注1,2) 7', '7 A 注1 注2'],
		['…', 'O'],
		['...', 'O'],
		['Ｘ', 'Q'],
		['・', 'M'],
		['…(注3)', 'O 注3']
	])('reads %s', (text, expected) => {
		expect(short(text)).toBe(expected);
	});
	it.each([
		['', 'blank'],
		['　', 'blank'],
		['-', 'undecided-symbol'],
		['―', 'undecided-symbol'],
		['(123)', 'brackets'],
		['1,234(56)', 'brackets'],
		['=1+1', 'formula'],
		['035', 'commas'],
		['0,123', 'commas'],
		['1,23', 'commas'],
		['12,3456', 'commas'],
		['1.2.3', 'commas'],
		['男', 'not-a-number'],
		['12 34', 'not-a-number'],
		['1/2', 'not-a-number'],
		['(注1)', 'not-a-number']
	])('does not guess at %j', (text, expected) => {
		expect(short(text)).toBe(expected);
	});
	it('reads symbols as the source means them', () => {
		expect(short('-', { '-': 'zero' })).toBe('0 A');
		expect(short('－', { '-': 'N' })).toBe('0 N');
		expect(short('—', { '-': 'blank' })).toBe('blank');
		expect(short('-', { '-': 'O' })).toBe('O');
		expect(short('x', { x: 'O' })).toBe('O');
	});
	it('reads brackets as the table means them', () => {
		expect(short('(123)', {}, 'part')).toBe('blank');
		expect(short('1,234(56)', {}, 'part')).toBe('1234 A');
		expect(short('(123)', {}, 'negative')).toBe('-123 A');
		expect(short('(123)', {}, 'number')).toBe('123 A');
	});
});
