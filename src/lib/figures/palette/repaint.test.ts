import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palettes } from './palettes.ts';
import { colorMap, repaint, repaintColor } from './repaint.ts';

describe('a repainted chart', () => {
	it('has the colours of the palette, and all else as it was', () => {
		const svg =
			'<svg fill="#1a1a1a" aria-label="a > #006173"><!-- <g fill="red"> --><title>#b98a2f &lt;g fill="red"></title><path d="M0,0" fill="none" stroke=\'#006173\' stroke-dasharray="7 3"/><rect fill="url(#p)"/></svg>';
		expect(repaint(svg, 'grey')).toBe(
			svg.replace('#1a1a1a', '#000000').replace("'#006173'", '"#5b5b5b"')
		);
		expect(repaint(svg, 'mono')).toContain('stroke="#006173"');
	});
	it('is itself in colour', () => {
		const svg = readFileSync('tests/svg/bars-share-wide.ja.svg', 'utf8');
		expect(repaint(svg, 'colour')).toBe(svg);
	});
	it.each([
		['<g fill="#123456"/>', '#123456'],
		['<g stroke="red"/>', 'red'],
		['<g fill="currentColor"/>', 'currentColor'],
		['<g style="fill:#006173"/>', 'fill:#006173'],
		['<style>g{fill:red}</style>', 'style sheets']
	])('is refused with another colour: %s', (svg, named) => {
		expect(() => repaint(svg, 'grey')).toThrow(named);
	});
	it('takes a colour alone, in capitals too', () => {
		expect(repaintColor('#B98A2F', 'grey')).toBe('#949494');
	});
	it('holds no role whose colour would part', () => {
		expect(() => colorMap({ ...palettes.grey, accent: '#111111' })).toThrow('#006173');
	});
});

describe('every chart that is drawn', () => {
	// a reader's own lines are on the screen alone: no file that is painted anew holds them
	const charts = readdirSync('tests/svg').filter(
		(name) => name.endsWith('.svg') && !name.startsWith('overlay-')
	);
	const read = (name: string) => readFileSync(`tests/svg/${name}`, 'utf8');
	it('is grey in grey', () => {
		expect(charts.length).toBeGreaterThan(100);
		for (const name of charts) {
			const colors = repaint(read(name), 'grey').match(/(?<=(?:fill|stroke)=")#[\da-f]{6}/g) ?? [];
			expect(colors.length, name).toBeGreaterThan(0);
			for (const color of new Set(colors)) expect(color, name).toMatch(/^#([\da-f]{2})\1\1$/);
		}
	});
	it('holds no colour but those of the theme', () => {
		for (const name of charts) expect(() => repaint(read(name), 'mono'), name).not.toThrow();
	});
});
