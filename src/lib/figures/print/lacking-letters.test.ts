import { expect, it } from 'vitest';
import { lackingLetters } from './lacking-letters.ts';
import { defaultPrint } from './print-spec.ts';

it('names each character without an outline, with the words that it stands in', () => {
	const print = { ...defaultPrint('ja'), title: '図😀の題', note: '注ก😀', source: '警察庁' };
	expect(lackingLetters(print)).toEqual([
		{ parameter: 'title', character: '😀', code: 'U+1F600' },
		{ parameter: 'note', character: 'ก', code: 'U+0E01' },
		{ parameter: 'note', character: '😀', code: 'U+1F600' }
	]);
	expect(lackingLetters({ ...defaultPrint('ja'), title: '髙﨑①' })).toEqual([]);
});
