import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textGlyphs } from '../font/text-path.ts';
import { outlineSvg } from './outline-svg.ts';

const head = `<svg xmlns="http://www.w3.org/2000/svg" width="160mm" height="80mm" viewBox="0 0 756 378" font-family="'Noto Sans JP', sans-serif" font-size="13" fill="#1a1a1a">`;
const outlined = (inside: string) => outlineSvg(`${head}${inside}</svg>`);

describe('an outlined figure', () => {
	it('holds the outlines of a text in its place, size, weight and transform', () => {
		const markup = outlined(
			'<g font-size="9" text-anchor="end"><text x="3" y="4" font-weight="700" transform="rotate(90)">児童児</text></g>'
		);
		const line = { text: '児童児', x: 3, y: 4, size: 9, weight: 'bold', anchor: 'end' } as const;
		const [first, second, third] = textGlyphs(line);
		expect(markup).toContain(
			`<defs><path id="letter-1" d="${first?.path}"/><path id="letter-2" d="${second?.path}"/></defs>`
		);
		expect(markup).toContain(
			`<g><g transform="rotate(90)"><use xlink:href="#letter-1" x="${first?.x}" y="4"/>` +
				`<use xlink:href="#letter-2" x="${second?.x}" y="4"/><use xlink:href="#letter-1" x="${third?.x}" y="4"/></g></g>`
		);
	});
	it('draws a halo by itself under the letters', () => {
		const markup = outlined(
			'<text paint-order="stroke" stroke="#ffffff" stroke-width="3" fill="#4d4d4d">a</text>'
		);
		const letter = '<use xlink:href="#letter-1" x="0" y="0"/></g>';
		expect(markup).toContain(
			`<g stroke="#ffffff" stroke-width="3" fill="none">${letter}<g stroke="none" stroke-width="3" fill="#4d4d4d">${letter}`
		);
	});
	it('draws the halo of a mark under it too', () => {
		expect(
			outlined(
				'<g stroke="#ffffff"><path d="M0,0H4V4" paint-order="stroke"><title>a</title></path></g>'
			)
		).toContain(
			'<g stroke="#ffffff"><path d="M0,0H4V4" fill="none"/><path d="M0,0H4V4" stroke="none"><title>a</title></path></g>'
		);
	});
	it('keeps title, description and metadata, and no word about faces', () => {
		const told =
			'<title>図 &lt;1&gt;</title><desc>説明</desc><metadata id="mimamori-figure">{}</metadata>';
		const markup = outlined(`${told}<text> </text><text>a</text>`);
		expect(markup).toContain(told);
		expect(markup).not.toMatch(/<text|font-|text-anchor|paint-order/);
		expect(markup.match(/<path/g)).toHaveLength(1);
	});
	it('leaves all else as it was', () => {
		const rest =
			'<g transform="translate(1,2)"><title>a</title><rect width="3" height="4" fill="#006173"/></g>';
		expect(outlined(rest)).toContain(rest);
	});
	it('keeps the declaration of a file and is the same bytes a second time', () => {
		const svg = readFileSync('tests/svg/line-marks.ja.svg', 'utf8');
		const markup = outlineSvg(svg);
		expect(markup).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
		expect(markup).not.toMatch(/<text|font-family/);
		expect(outlineSvg(svg)).toBe(markup);
	});
	it('refuses what is no figure', () => {
		expect(() => outlined('<text><tspan>a</tspan></text>')).toThrow('<tspan>');
		expect(() => outlineSvg('<html/>')).toThrow('no <svg>');
	});
});
