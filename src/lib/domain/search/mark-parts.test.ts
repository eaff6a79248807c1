import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesText } from '../fold-text.ts';
import { markParts } from './mark-parts.ts';

/** Parts as one text, the marked ones in brackets. */
const shown = (text: string, query: string): string =>
	markParts(text, query)
		.map((part) => (part.marked ? `[${part.text}]` : part.text))
		.join('');

describe('marking the words of a query', () => {
	it.each([
		['児童ポルノの排除', 'ぽるの', '児童[ポルノ]の排除'],
		['児童ポルノの排除', '排除　児童', '[児童]ポルノの[排除]'],
		['ｼﾞﾄﾞｳの保護', 'じどう', '[ｼﾞﾄﾞｳ]の保護'],
		['ＳＮＳに起因', 'sns', '[ＳＮＳ]に起因'],
		['2-(3)-①の研修', '2-(3)-1', '[2-(3)-①]の研修'],
		['㈱みまもり', '株', '[㈱]みまもり'],
		['子どもと子供とこども', '子供', '[子ども]と[子供]と[こども]'],
		['プロバイダ等', 'プロバイダー', '[プロバイダ]等'],
		['Children’s rights', "children's", '[Children’s] rights'],
		['ababab', 'aba', '[aba]bab'],
		['child children', 'child children', '[child] [children]'],
		['児童児童', '児童', '[児童児童]'],
		['a < b <script>', '<script>', 'a < b [<script>]'],
		['何もない', '無', '何もない'],
		['何もない', '　', '何もない'],
		['', '児童', '']
	])('“%s” for “%s”', (text, query, expected) => {
		expect(shown(text, query)).toBe(expected);
	});

	it('keeps the text to the letter, and marked parts apart, whatever is asked', () => {
		const texts = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({ unit: fc.constantFrom(..."子供どもこｼﾞﾞシジー①② aA’'-–㌢é\u0301👨‍👩‍👧") })
		);
		fc.assert(
			fc.property(texts, texts, (text, query) => {
				const parts = markParts(text, query);
				expect(parts.map((part) => part.text).join('')).toBe(text);
				expect(parts.every((part) => part.text !== '')).toBe(true);
				expect(parts.some((part, i) => i > 0 && part.marked === parts[i - 1]?.marked)).toBe(false);
			})
		);
	});

	it('marks something wherever a text is found by one word', () => {
		const text = fc.string({ unit: fc.constantFrom(...'子供どもこジシツッー①2-()aA’') });
		fc.assert(
			fc.property(text, text, (all, word) => {
				const found = word.trim() !== '' && matchesText(word, [all]);
				expect(markParts(all, word).some((part) => part.marked)).toBe(found);
			})
		);
	});
});
