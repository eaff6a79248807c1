import { expect, it } from 'vitest';
import { toHalfWidth } from './half-width.ts';

it.each([
	['Ｈ２７．４．１', 'H27.4.1'],
	['１，４８７　件（％）', '1,487 件(%)'],
	['平成①年㍻', '平成①年㍻'],
	['～', '~']
])('toHalfWidth(%s) is %s', (text, expected) => {
	expect(toHalfWidth(text)).toBe(expected);
});
