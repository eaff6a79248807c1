import { describe, expect, it } from 'vitest';
import { estimateWidth } from './estimate-width.ts';
import { wrapText } from './wrap-text.ts';

describe('estimateWidth', () => {
	it('takes a full-width character for one em and digits for less', () => {
		expect(estimateWidth('児童', 10)).toBe(20);
		expect(estimateWidth('12', 10)).toBeCloseTo(11.6);
		expect(estimateWidth('', 10)).toBe(0);
	});
});

describe('wrapText', () => {
	it('breaks Japanese between characters and keeps Latin words whole', () => {
		expect(wrapText('児童ポルノ事犯の検挙件数', 60, 10)).toEqual(['児童ポルノ事', '犯の検挙件数']);
		expect(wrapText('Cases cleared by police', 80, 10)).toEqual(['Cases cleared', 'by police']);
	});
	it('begins no line with a closing sign and ends none with an opening one', () => {
		const lines = wrapText('東京都総務局人権部（2013年）、産経新聞（2014年）', 100, 10);
		expect(lines.filter((line) => /^[、。）]/.test(line))).toEqual([]);
		expect(lines.filter((line) => line.endsWith('（'))).toEqual([]);
		expect(lines.join('')).toBe('東京都総務局人権部（2013年）、産経新聞（2014年）');
	});
	it('gives no line for no text', () => {
		expect(wrapText('', 100, 10)).toEqual([]);
	});
});
