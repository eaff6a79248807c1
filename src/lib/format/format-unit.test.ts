import { describe, expect, it } from 'vitest';
import { formatUnit } from './format-unit.ts';

describe('formatUnit', () => {
	it.each([
		['件', '件', 'cases', 'case'],
		['人', '人', 'persons', 'person'],
		['名', '名', 'persons', 'person'],
		['回', '回', 'times', 'time'],
		['か所', 'か所', 'places', 'place'],
		['か国', 'か国', 'countries', 'country'],
		['社', '社', 'companies', 'company'],
		['事業場', '事業場', 'workplaces', 'workplace'],
		['機関', '機関', 'organisations', 'organisation'],
		['団体', '団体', 'organisations', 'organisation'],
		['者', '者', 'operators', 'operator'],
		['通', '通', 'letters', 'letter'],
		['%', '％', '%', '%'],
		['％', '％', '%', '%'],
		['百万円', '百万円', 'million yen', 'million yen'],
		['tier', 'tier', 'tier', 'tier'],
		['艘', '艘', '艘', '艘'],
		['toString', 'toString', 'toString', 'toString'],
		['', '', '', '']
	])('%s: Japanese %s, English %s, of one %s', (unit, ja, en, ofOne) => {
		expect(formatUnit(unit, 'ja')).toBe(ja);
		expect(formatUnit(unit, 'en')).toBe(en);
		expect(formatUnit(unit, 'en', 2)).toBe(en);
		expect(formatUnit(unit, 'en', 1)).toBe(ofOne);
	});
});
