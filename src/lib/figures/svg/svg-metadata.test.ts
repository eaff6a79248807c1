import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSvgSpec } from './read-svg-spec.ts';
import { withMetadata } from './svg-metadata.ts';

const svg =
	'<svg xmlns="http://www.w3.org/2000/svg" aria-label="a > b">\n<title id="t">図</title>\n<desc>説明</desc><rect/></svg>';

describe('the spec in an SVG', () => {
	it('stands behind title and description, escaped', () => {
		expect(withMetadata(svg, '{"title":"<script>&\'"}')).toBe(
			svg.replace(
				'</desc>',
				'</desc>\n<metadata id="mimamori-figure">{&quot;title&quot;:&quot;&lt;script&gt;&amp;&apos;&quot;}</metadata>'
			)
		);
	});
	it('stands first where there is neither, and not behind the title of a mark', () => {
		expect(withMetadata('<svg><g><title>a</title></g></svg>', '1')).toBe(
			'<svg>\n<metadata id="mimamori-figure">1</metadata><g><title>a</title></g></svg>'
		);
	});
	it('holds no character that a reader of XML takes for the end of a line', () => {
		expect(withMetadata(svg, JSON.stringify('a\u2028b\u0085c'))).toContain('a\\u2028b\\u0085c');
	});
	it('is refused where it is not JSON, or the picture no SVG', () => {
		expect(() => withMetadata(svg, '{')).toThrow(SyntaxError);
		expect(() => withMetadata('<html></html>', '{}')).toThrow(/no SVG/);
	});
	it('holds no character that XML does not allow', () => {
		const strange = JSON.stringify({ a: '\u0000\u000b\ufffe\ud800\u0085' });
		const written = withMetadata(svg, strange);
		expect(written).not.toMatch(/[\u0000-\u0008\u000b\u0085\ufffe\ud800]/); // eslint-disable-line no-control-regex
		expect(JSON.parse(readSvgSpec(written) ?? '')).toEqual(JSON.parse(strange));
	});
	it('is read again as it was written, whatever it is', () => {
		fc.assert(
			fc.property(fc.json({ stringUnit: 'binary' }), (spec) => {
				const read = readSvgSpec(withMetadata(svg, spec)) ?? '';
				expect(JSON.parse(read)).toEqual(JSON.parse(spec));
			})
		);
	});
	it('is read with the quotes and the neighbours of other programs', () => {
		const other =
			"<svg><metadata><rdf:RDF/></metadata><metadata\n class='x' id='mimamori-figure' >\n {&#34;a&#x22;:1} </metadata ></svg>";
		expect(readSvgSpec(other)).toBe('{"a":1}');
	});
	it.each([
		['', 'nothing'],
		['<svg></svg>', 'no metadata'],
		['<svg><metadata id="other">{}</metadata></svg>', 'metadata of others'],
		['<svg><metadata id="mimamori-figure">{&quot;a', 'a cut file'],
		['<svg><metadata id="mimamori-figure">{a}</metadata></svg>', 'no JSON'],
		['<svg><metadata id="mimamori-figure">&nbsp;1</metadata></svg>', 'a foreign entity'],
		['<svg><metadata id="mimamori-figure">"&#x110000;"</metadata></svg>', 'no character'],
		['<metadata'.repeat(10_000), 'markup without end']
	])('is null in %s (%s)', (text) => {
		expect(readSvgSpec(text)).toBeNull();
	});
	it('is null or whole after any damage', () => {
		const whole = withMetadata(svg, '{"indicator":"cases","title":"検挙"}');
		fc.assert(
			fc.property(fc.nat(whole.length), fc.nat(whole.length), fc.string(), (from, to, put) => {
				const damaged = whole.slice(0, from) + put + whole.slice(to);
				const spec = readSvgSpec(damaged);
				if (spec !== null) expect(() => void JSON.parse(spec)).not.toThrow();
			})
		);
	});
});
