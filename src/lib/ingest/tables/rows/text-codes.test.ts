import { describe, expect, it } from 'vitest';
import { TextCodes } from './text-codes.ts';

describe('TextCodes', () => {
	it('keeps each text once and rows as numbers', () => {
		const codes = new TextCodes();
		for (const text of ['13', '13', '27', '', '13']) codes.push(text);
		codes.set(1, '01');
		expect([...codes.column.codes]).toEqual([0, 3, 1, 2, 0]);
		expect(codes.column.texts).toEqual(['13', '27', '', '01']);
		expect([0, 1, 2, 3, 4].map((place) => codes.textAt(place))).toEqual([
			'13',
			'01',
			'27',
			'',
			'13'
		]);
	});
	it('grows with its rows', () => {
		const codes = new TextCodes();
		for (let i = 0; i < 5000; i += 1) codes.push(String(i % 7));
		expect(codes.column.codes.length).toBe(5000);
		expect([0, 1023, 1024, 4999].map((place) => codes.textAt(place))).toEqual(['0', '1', '2', '1']);
	});
});
