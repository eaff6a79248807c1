import { expect, it } from 'vitest';
import { wordChange } from './word-change.ts';

const exact = (value: number | null) => ({ value, qualifier: '' as const });

it.each([
	[exact(1023), exact(1019), '件', 'ja', ['−4件', '−0.4％']],
	[exact(1023), exact(1019), '件', 'en', ['−4 cases', '−0.4%']],
	[exact(1811), exact(1812), '人', 'en', ['+1 person', '+0.1%']],
	[exact(48.8), exact(50.1), '%', 'ja', ['+1.3ポイント']],
	[exact(3), exact(4), '人', 'ja', ['+1人']],
	[{ value: 1900, qualifier: 'about' as const }, exact(1938), '人', 'ja', ['約+38人', '約+2.0％']],
	[{ value: 1900, qualifier: 'at-least' as const }, exact(1938), '人', 'ja', []],
	[exact(null), exact(1938), '人', 'ja', []]
] as const)('from %j to %j %s in %s', (before, after, unit, locale, words) => {
	expect(wordChange(before, after, unit, locale)).toEqual(words);
});
