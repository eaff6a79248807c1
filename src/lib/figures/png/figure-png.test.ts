import fc from 'fast-check';
import { inflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { figurePng } from './figure-png.ts';
import { internationalText, physicalSize, pngChunk, withChunks } from './png-chunk.ts';
import { readPngSpec } from './read-png-spec.ts';

const svg = (inside: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="160mm" height="10mm" viewBox="0 0 756 47.25" font-family="'Noto Sans JP'"><title>図1-1 a&amp;b</title><desc>説明</desc><rect width="756" height="47.25" fill="#ffffff"/>${inside}</svg>`;
const spec = '{"indicator":"cases","title":"検挙"}';
const png = figurePng(svg(''), { dpi: 300, spec });
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset);
const chunkAt = (bytes: Uint8Array, type: string) => {
	for (let at = 8; at < bytes.length; at += view(bytes).getUint32(at) + 12)
		if (new TextDecoder().decode(bytes.subarray(at + 4, at + 8)) === type) return at + 8;
	throw new Error(`no ${type}`);
};
/** bytes of a picture, which grow with what is drawn on it */
const ink = (inside: string) => figurePng(svg(inside), { dpi: 150, spec: null }).length;

describe('the PNG of a figure', () => {
	it.each([
		[150, 945, 5906],
		[300, 1890, 11811],
		[600, 3780, 23622]
	] as const)('of 160 mm at %i dpi is %i pixels wide, %i to the metre', (dpi, width, perMetre) => {
		const bytes = figurePng(svg(''), { dpi, spec: null });
		expect(view(bytes).getUint32(chunkAt(bytes, 'IHDR'))).toBe(width);
		const size = chunkAt(bytes, 'pHYs');
		expect(view(bytes).getUint32(size)).toBe(perMetre);
		expect(view(bytes).getUint32(size + 4)).toBe(perMetre);
		expect(bytes[size + 8]).toBe(1);
	});
	it('tells title, description and spec as text', () => {
		const text = new TextDecoder().decode(png);
		expect(text).toContain('Title\0\0\0\0\0図1-1 a&b');
		expect(text).toContain('Description\0\0\0\0\0説明');
		expect(text).toContain(`mimamori-figure\0\0\0\0\0${spec}`);
	});
	it('is the same bytes a second time', () => {
		expect(figurePng(svg(''), { dpi: 300, spec })).toEqual(png);
	});
	it('draws Japanese, in two weights', () => {
		const [none, regular, bold] = [
			ink(''),
			ink('<text x="9" y="30" font-size="20">児童買春 検挙</text>'),
			ink('<text x="9" y="30" font-size="20" font-weight="700">児童買春 検挙</text>')
		];
		expect(regular).toBeGreaterThan(none + 500);
		expect(bold).toBeGreaterThan(none + 500);
		expect(bold).not.toBe(regular);
	});
	it('leaves out characters that XML does not allow', () => {
		expect(ink('<text x="9" y="30">\u0000a\ufffe</text>')).toBe(ink('<text x="9" y="30">a</text>'));
	});
	it('is refused where the SVG is broken or has no size', () => {
		expect(() => figurePng(svg('<g>'), { dpi: 150, spec })).toThrow();
		expect(() => figurePng('<svg><g></g></svg>', { dpi: 150, spec })).toThrow(/no width/);
		expect(() => figurePng('', { dpi: 150, spec })).toThrow(/no SVG/);
	});
});

describe('the spec in a PNG', () => {
	it('is read as it was written', () => {
		expect(readPngSpec(png)).toBe(spec);
	});
	it('is read at any place in a larger buffer, as the browser hands it over', () => {
		const larger = new Uint8Array(png.length + 6);
		larger.set(png, 3);
		expect(readPngSpec(larger.subarray(3, png.length + 3))).toBe(spec);
	});
	it('is read whatever it holds', () => {
		fc.assert(
			fc.property(fc.json({ stringUnit: 'grapheme' }), (text) => {
				const bytes = withChunks(png.subarray(0, 33), [internationalText('mimamori-figure', text)]);
				expect(readPngSpec(bytes)).toBe(text);
			})
		);
	});
	it('is null where there is none', () => {
		expect(readPngSpec(new Uint8Array())).toBeNull();
		expect(readPngSpec(png.subarray(0, 8))).toBeNull();
		expect(readPngSpec(figurePng(svg(''), { dpi: 150, spec: null }))).toBeNull();
	});
	it('is null where its chunk says to be longer than the file', () => {
		const bytes = png.slice();
		view(bytes).setUint32(33, 0xffffffff);
		expect(readPngSpec(bytes)).toBeNull();
	});
	it('is null or unchanged after any damage', () => {
		const damage = fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 0, max: 255 })), {
			minLength: 1,
			maxLength: 8
		});
		fc.assert(
			fc.property(damage, fc.nat(png.length), (changes, length) => {
				const bytes = png.slice(0, length);
				for (const [at, value] of changes) if (at < length) bytes[at] = value;
				expect([spec, null]).toContain(readPngSpec(bytes));
			})
		);
	});
});

describe('a chunk of PNG', () => {
	it('ends in the check sum of type and data', () => {
		expect([...pngChunk('IEND', new Uint8Array())]).toEqual([
			0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82
		]);
		expect(physicalSize(300)).toHaveLength(21);
	});
	it('leaves the pixels as they were', () => {
		const data = chunkAt(png, 'IDAT');
		const length = view(png).getUint32(data - 8);
		expect(inflateSync(png.subarray(data + 2, data + length - 4)).length).toBe(
			118 * (1890 * 4 + 1)
		);
	});
});
