import { describe, expect, it } from 'vitest';
import { printedFormat } from './printed-format.ts';

describe('printedFormat', () => {
	it.each([
		[1938, '1,938', '#,##0'],
		[1938, '1938', '0'],
		[12, '12', '#,##0'],
		[12.5, '12.5', '#,##0.0'],
		[0.25, '0.250', '#,##0.000'],
		[-3.5, '-3.5', '#,##0.0'],
		[-3.5, '−3.5', '#,##0.0'],
		[1938, '† 1,938', '"† "#,##0'],
		[1938, '‖ 約1,938 p 1)', '"‖ 約"#,##0" p 1)"'],
		[-5, '△5', '#,##0;"△"#,##0'],
		[-5, '-5 p', '#,##0;-#,##0" p"'],
		[7, 'a"7', '"a"\\"""#,##0']
	])('of %d printed as %s is %s', (value, text, format) => {
		expect(printedFormat(value, text)).toBe(format);
	});
	it('is none where the text does not hold the number', () => {
		expect(printedFormat(5, '…')).toBeUndefined();
		expect(printedFormat(5, '1,938')).toBeUndefined();
	});
	it('leaves out signs that are too long for a format', () => {
		expect(printedFormat(5, `${'注'.repeat(300)} 5`)).toBe('#,##0');
	});
});
