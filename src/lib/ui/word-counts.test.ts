import { describe, expect, it } from 'vitest';
import { wordCounts, wordReports } from './word-counts.ts';

describe('how much a document carries', () => {
	it.each([
		[{ figures: 3, activities: 0, measures: 0 }, '数値3件', '3 figures'],
		[{ figures: 0, activities: 0, measures: 0 }, '数値0件', '0 figures'],
		[{ figures: 0, activities: 2, measures: 0 }, '取組2件', 'activities: 2'],
		[
			{ figures: 1, activities: 2, measures: 1040 },
			'数値1件、取組2件、施策1,040件',
			'1 figures, activities: 2, measures: 1,040'
		],
		[{ figures: 5 }, '数値5件', '5 figures']
	])('%j', (counts, ja, en) => {
		expect(wordCounts(counts, 'ja')).toBe(ja);
		expect(wordCounts(counts, 'en')).toBe(en);
	});

	it('is nothing beside figures where there are none', () => {
		expect(wordReports({ figures: 3, activities: 0, measures: 0 }, 'ja')).toEqual([]);
	});
});
