import { describe, expect, it } from 'vitest';
import { eraAlone, joinEras } from './join-eras.ts';

const lines = [{ read: 'time' as const }, { read: 'time' as const }];

describe('joinEras', () => {
	it.each([
		[
			['平成', '27'],
			['', '平成27']
		],
		[
			['令和', '元'],
			['', '令和元']
		],
		[
			['令和5年', '上半期'],
			['令和5年', '上半期']
		],
		[
			['平成', '計'],
			['平成', '計']
		],
		[
			['平成', '2015'],
			['平成', '2015']
		]
	])('%j', (texts, joined) => {
		expect(joinEras(texts, lines)).toEqual(joined);
	});
	it('leaves heads alone that are no times', () => {
		expect(joinEras(['平成', '27'], [{ read: 'text' }, { read: 'text' }])).toEqual(['平成', '27']);
	});
});

describe('eraAlone', () => {
	it.each([
		['平成', '平成'],
		['令和（年）', '令和'],
		['平成27', null],
		['年', null]
	])('%s', (text, era) => {
		expect(eraAlone(text)).toBe(era);
	});
});
