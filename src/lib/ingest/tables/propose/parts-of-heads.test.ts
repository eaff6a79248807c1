import { describe, expect, it } from 'vitest';
import { parentsOf, settlePart } from './parts-of-heads.ts';
import type { TextGuess } from './text-guess.ts';

const guess = (meaning: TextGuess['meaning']): TextGuess => ({
	meaning,
	sure: 0.9,
	because: 'same-name'
});

describe('parentsOf', () => {
	it('gives the head before, and none where there are several', () => {
		expect(parentsOf([['検挙人員', 'うち少年', '被害者数']])).toEqual(
			new Map([['うち少年', '検挙人員']])
		);
		expect(parentsOf([['小学生', 'うち女子', '中学生', 'うち女子']]).get('うち女子')).toBeNull();
	});
});

describe('settlePart', () => {
	it('adds what the head before says', () => {
		const known = new Map([
			['小学生', guess({ parts: { school: 'elementary' } })],
			['うち女子', guess({ parts: { sex: 'female' } })]
		]);
		settlePart('うち女子', '小学生', known);
		expect(known.get('うち女子')?.meaning).toEqual({
			parts: { school: 'elementary', sex: 'female' }
		});
	});
	it('leaves it to a person after several heads', () => {
		const known = new Map([['うち女子', guess({ parts: { sex: 'female' } })]]);
		settlePart('うち女子', null, known);
		expect(known.get('うち女子')).toMatchObject({ meaning: null, sure: 0 });
	});
});
