import { describe, expect, it } from 'vitest';
import { splitTime } from './split-time.ts';

describe('splitTime', () => {
	it.each([
		['令和5年検挙件数', [{ time: '令和5年', rest: '検挙件数' }]],
		['H30人員', [{ time: 'H30', rest: '人員' }]],
		['検挙件数(令和5年)', [{ time: '令和5年', rest: '検挙件数' }]],
		['0～5歳', []],
		['5年生', []],
		['検挙件数', []]
	])('%s', (key, parts) => {
		expect(splitTime(key)).toEqual(parts);
	});
});
