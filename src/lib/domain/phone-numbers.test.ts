import { describe, expect, it } from 'vitest';
import { phoneParts } from './phone-numbers.ts';

describe('phoneParts', () => {
	it.each([
		['#8103', 'tel:%238103'],
		['#8891', 'tel:%238891'],
		['110', 'tel:110'],
		['0120-0-78310', 'tel:0120078310'],
		['0120-007-110', 'tel:0120007110'],
		['0120-189-783', 'tel:0120189783']
	])('%s is one number, kept as printed', (printed, href) => {
		expect(phoneParts(printed)).toEqual([{ text: printed, href }]);
	});
	it('finds every number among words and loses no letter', () => {
		const printed = '0570-013904（IP、海外 03-5796-7112）';
		expect(phoneParts(printed)).toEqual([
			{ text: '0570-013904', href: 'tel:0570013904' },
			{ text: '（IP、海外 ', href: '' },
			{ text: '03-5796-7112', href: 'tel:0357967112' },
			{ text: '）', href: '' }
		]);
	});
	it('has nothing to dial in words, and nothing at all in an empty entry', () => {
		expect(phoneParts('各窓口')).toEqual([{ text: '各窓口', href: '' }]);
		expect(phoneParts('')).toEqual([]);
	});
});
