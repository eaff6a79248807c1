import { describe, expect, it } from 'vitest';
import { readDrawing } from './read-drawing.ts';

const svg = (inside: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="50.8mm" height="25.4mm" viewBox="0 0 240 120" fill="#1a1a1a"><title>a</title>${inside}</svg>`;
const shapes = (inside: string) => readDrawing(svg(inside)).shapes;

describe('a drawing', () => {
	it('is as large as its SVG, in points, and leads user units there', () => {
		const { width, height, shapes } = readDrawing(svg('<rect x="1" y="2" width="3" height="4"/>'));
		expect([width, height]).toEqual([144, 72]);
		expect(shapes[0]).toMatchObject({ path: 'M1,2h3v4h-3Z' });
		expect(shapes[0]?.matrix.map((n) => Number(n.toFixed(6)))).toEqual([0.6, 0, 0, 0.6, 0, 0]);
	});
	it('works in what shapes inherit, `none` too', () => {
		const [line, text] = shapes(
			'<g transform="translate(10,20)" stroke="#ABC" fill="none" stroke-dasharray="7 3"><path d="M0,0H5" stroke-linecap="round"/><g transform="rotate(90)" font-size="13" font-weight="700" text-anchor="end" stroke="none" fill="#1a1a1a"><text x="3" y="4"> 児童\n  <title>b</title></text></g></g>'
		);
		expect(line?.style).toMatchObject({
			fill: null,
			stroke: { color: '#aabbcc' },
			dashes: [7, 3],
			cap: 'round'
		});
		expect(text).toMatchObject({
			kind: 'text',
			text: '児童',
			x: 3,
			style: { fill: { color: '#1a1a1a' }, stroke: null, size: 13, weight: 'bold', anchor: 'end' }
		});
		expect(text?.matrix.map((n) => Math.round(n * 1e6) / 1e6)).toEqual([0, 0.6, -0.6, 0, 6, 12]);
	});
	it('knows halos and patterns', () => {
		const { shapes, tiles } = readDrawing(
			svg(
				'<defs><pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse"><path d="M0,2H4" fill="none" stroke="#ffffff"/></pattern></defs><rect width="9" height="9" fill="url(#p)"/><text paint-order="stroke" stroke="#ffffff">a</text>'
			)
		);
		expect(shapes.map(({ style }) => [style.fill, style.isStrokeFirst])).toEqual([
			[{ pattern: 'p' }, false],
			[{ color: '#1a1a1a' }, true]
		]);
		expect(tiles.get('p')).toMatchObject({ width: 4, shapes: [{ path: 'M0,2H4' }] });
	});
	it('leaves out what has no extent', () => {
		expect(shapes('<rect width="0" height="9"/><text> </text><circle r="0"/><path d=""/>')).toEqual(
			[]
		);
	});
	it.each([
		['<image href="https://example.org/a.png"/>', '<image>'],
		['<script>alert(1)</script>', '<script>'],
		['<text><tspan>a</tspan></text>', '<tspan>'],
		['<rect width="1" height="1" opacity="0.5"/>', 'opacity'],
		['<rect width="1" height="1" style="fill:red"/>', 'style'],
		['<rect width="10%" height="1"/>', '10%'],
		['<rect width="1" height="1" fill="red"/>', 'red'],
		['<g transform="skewX(3)"/>', 'skewX'],
		['<svg viewBox="0 0 1 1"/>', '<svg>'],
		['<defs><pattern id="p" width="4" height="4"/></defs>', 'user space']
	])('refuses %s', (inside, named) => {
		expect(() => shapes(inside)).toThrow(named);
	});
	it('refuses what is no SVG, or broken', () => {
		expect(() => readDrawing('<html/>')).toThrow(/no <svg>/);
		expect(() => shapes('<g>')).toThrow();
		expect(() => readDrawing('<svg width="1" height="1" viewBox="0 0 0 1"/>')).toThrow(/no box/);
	});
});
