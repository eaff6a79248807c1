import { describe, expect, it } from 'vitest';
import { chooseLine } from './choose-line.ts';
import type { SearchText } from './rank-match.ts';

const ja = (text: string): SearchText => ({ language: 'ja', text });
const en = (text: string): SearchText => ({ language: 'en', text });
const thing = {
	titles: [ja('協議会の開催'), en('Convening of a council')],
	texts: [ja('関係府省庁に団体を加える。'), en('Ministries and bodies meet.'), ja('年に一度開く。')]
};

describe('the line under a title', () => {
	it.each([
		['府省庁', '協議会の開催', 'ja', ja('関係府省庁に団体を加える。')],
		['年に一度', '協議会の開催', 'ja', ja('年に一度開く。')],
		['協議会', '協議会の開催', 'ja', ja('関係府省庁に団体を加える。')],
		['council', '協議会の開催', 'ja', en('Convening of a council')],
		['ministries', '協議会の開催', 'ja', en('Ministries and bodies meet.')],
		['council', 'Convening of a council', 'en', en('Ministries and bodies meet.')],
		['協議会', 'Convening of a council', 'en', ja('協議会の開催')],
		['1-1', '協議会の開催', 'ja', ja('関係府省庁に団体を加える。')]
	] as const)('for “%s” under “%s” (%s)', (query, title, language, line) => {
		expect(chooseLine(query, thing, title, language)).toEqual(line);
	});

	it('is none where nothing is said', () => {
		expect(chooseLine('協議会', { ...thing, texts: [] }, '協議会の開催', 'ja')).toBeNull();
	});
});
