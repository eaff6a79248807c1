import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

const shown = (...asked: Parameters<typeof excerpt>): string =>
	excerpt(...asked)
		.map((part) => (part.marked ? `[${part.text}]` : part.text))
		.join('');

const english =
	'Public symposia and the like carry the movement forward, and events held by local governments are actively supported.';

describe('a line around what was found', () => {
	it.each([
		['短い文はそのまま。', '文', 20, '短い[文]はそのまま。'],
		['一二三四五六七八九十研修一二三四五六七八九十', '研修', 12, '…八九十[研修]一二三四五六七…'],
		['研修一二三四五六七八九十', '研修', 6, '[研修]一二三四…'],
		['一二三四五六七八九十研修', '研修', 6, '…七八九十[研修]'],
		['一二三四五六七八九十', '研修', 6, '一二三四五六…'],
		[english, 'movement', 50, '…carry the [movement] forward, and events held by…'],
		[english, 'movement', 49, '…carry the [movement] forward, and events held by…'],
		[english, 'local', 25, '…by [local] governments are…'],
		[english, 'supported', 30, '…are actively [supported].'],
		[english, '', 40, 'Public symposia and the like carry the…']
	])('“%s” for “%s” in %i letters', (text, query, length, expected) => {
		expect(shown(text, query, length)).toBe(expected);
	});

	it('cuts no letter that is written in two halves', () => {
		expect(shown('𠮷野家𠮷野家𠮷野家', '', 5)).toBe('𠮷野家…');
		expect(shown('あい𠮷野家うえおかき', 'き', 8)).toBe('…野家うえおか[き]');
	});

	it('is never longer than asked, but for the signs of what is left out, and part of the text', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				fc.string({ maxLength: 3 }),
				fc.integer({ min: 8, max: 40 }),
				(text, query, length) => {
					const line = excerpt(text, query, length)
						.map((part) => part.text)
						.join('');
					expect(line.length).toBeLessThanOrEqual(length + 3);
					if (text.length > length) expect(text).toContain(line.replaceAll(/^…|…$/g, ''));
					else expect(line).toBe(text);
				}
			)
		);
	});
});
