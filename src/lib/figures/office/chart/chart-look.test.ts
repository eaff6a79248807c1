import { describe, expect, it } from 'vitest';
import { motifs } from '#lib/charts/pattern/motifs.ts';
import { theme } from '#lib/charts/theme.ts';
import { barLook, dashes, lineLook, markerLook, needPatterns, patterns } from './chart-look.ts';

describe('the look of series', () => {
	it('has a dash and a pattern for each of our own, all unlike', () => {
		expect(new Set(dashes).size).toBe(theme.dashes.length);
		expect(new Set(patterns).size).toBe(motifs.length);
		expect(patterns.map((one) => one === null)).toEqual(motifs.map((one) => one === null));
	});
	it('needs patterns in greys and in shades of one hue', () => {
		expect(needPatterns(theme.series)).toBe(false);
		expect(needPatterns(['#006173'])).toBe(false);
		expect(needPatterns(['#1a1a1a', '#8c8c8c'])).toBe(true);
		expect(needPatterns(theme.ramp)).toBe(true);
	});
	it('fills bars with a pattern of their colour by place, the first plain', () => {
		expect(String(barLook({ color: '#8c8c8c', place: 1 }, true))).toBe(
			'<c:spPr><a:pattFill prst="ltUpDiag"><a:fgClr><a:srgbClr val="FFFFFF"/></a:fgClr>' +
				'<a:bgClr><a:srgbClr val="8C8C8C"/></a:bgClr></a:pattFill>' +
				'<a:ln w="6350"><a:solidFill><a:srgbClr val="8C8C8C"/></a:solidFill></a:ln></c:spPr>'
		);
		for (const look of [
			barLook({ color: '#8c8c8c', place: 0 }, true),
			barLook({ color: '#006173', place: 1 }, false)
		])
			expect(String(look)).toMatch(/^<c:spPr><a:solidFill>/);
	});
	it('begins again after the last place', () => {
		expect(String(lineLook({ color: '#006173', place: 6 }))).toBe(
			String(lineLook({ color: '#006173', place: 0 }))
		);
	});
	it('tells points of all places apart', () => {
		const all = [0, 1, 2, 3, 4, 5].map((place) =>
			String(markerLook({ color: '#006173', place }, 6))
		);
		expect(new Set(all).size).toBe(6);
	});
});
