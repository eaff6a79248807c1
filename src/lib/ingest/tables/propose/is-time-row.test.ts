import { describe, expect, it } from 'vitest';
import { cellKind } from './cell-kind.ts';
import { isTimeRow } from './is-time-row.ts';

describe('isTimeRow', () => {
	it.each([
		[['区分', '平成29年', '30', '令和元', '2'], true],
		[['', '2019', '2020', '2021'], true],
		[['', '令和4年', '令和5年'], true],
		[['区分', '平成24年', '25'], true],
		[['男', '2019', '20'], false],
		[['男', '2019', '20', '21'], true],
		[['令和5年', '6'], false],
		[['2019年', '1972'], false],
		[['北海道', '令和5年', '6'], false],
		[['2012年', '第1四半期', '検挙件数', '12'], false],
		[['検挙件数', '1', '2'], false],
		[['検挙件数', '2019', '2033'], false]
	])('%j', (cells, is) => {
		expect(isTimeRow(cells, cells.map(cellKind))).toBe(is);
	});
});
