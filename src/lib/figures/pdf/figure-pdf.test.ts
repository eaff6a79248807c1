import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawnContent, operatorsOf, pdfObjects } from '../../../../tests/support/pdf-streams.ts';
import { figurePdf } from './figure-pdf.ts';
import type { PdfColour, PdfOptions } from './types.ts';

const svg = (inside: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="160mm" height="80mm" viewBox="0 0 756 378" fill="#1a1a1a"><rect width="756" height="378" fill="#ffffff"/>${inside}</svg>`;
const label =
	'<text x="9" y="30" font-size="16" paint-order="stroke" stroke="#ffffff" stroke-width="3">児童買春</text>';
const tiled =
	'<defs><pattern id="p" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#b98a2f"/><path d="M0,2H6" fill="none" stroke="#ffffff"/></pattern></defs><rect x="7" y="7" width="10" height="10" fill="url(#p)"/>';
const options: PdfOptions = {
	title: '図1-1 <script>&',
	subject: '検挙件数',
	language: 'ja',
	colour: 'rgb',
	alt: '増えた。',
	createdOn: new Date(Date.UTC(2026, 0, 2))
};
const latin = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const utf16 = (text: string) =>
	[...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('');
const charts = [
	'bars-share-wide.ja',
	'areas-map-all-wide.ja',
	'matrix-every-sign.ja',
	'line-marks.ja'
];
const colored = new Set(['rg', 'RG', 'k', 'K', 'cs', 'CS', 'sc', 'SC', 'scn', 'SCN', 'sh', 'ri']);
const gray = new Set(['g', 'G']);

async function used(picture: string, colour: PdfColour) {
	const pdf = await figurePdf(picture, { ...options, colour });
	return { pdf, operators: new Set(drawnContent(pdf).flatMap(operatorsOf)) };
}

describe('the PDF of a figure', () => {
	it('has one page of its size in points', async () => {
		const pages = latin(await figurePdf(svg(label), options)).match(/\/MediaBox \[[^\]]*\]/g);
		expect(pages).toEqual(['/MediaBox [0 0 453.543307 226.771654]']);
	});
	it('is the same bytes a second time, also after another figure', async () => {
		const first = await figurePdf(svg(label + tiled), options);
		await figurePdf(svg('<text>別の図 ABC</text>'), { ...options, colour: 'k' });
		expect(await figurePdf(svg(label + tiled), options)).toEqual(first);
		expect(latin(first)).toContain('(D:20260102000000Z)');
	});
	it('tells title and language, and shows the title', async () => {
		const text = latin(await figurePdf(svg(label), options));
		expect(text).toMatch(/\/Lang \(ja\)/);
		expect(text).toContain('/DisplayDocTitle true');
		expect(text).toContain('/Marked true');
	});
	it('escapes words in the metadata packet', async () => {
		const text = Buffer.from(await figurePdf(svg(label), options)).toString('utf8');
		expect(text).toContain('<rdf:li xml:lang="x-default">図1-1 &lt;script&gt;&amp;</rdf:li>');
		expect(text).not.toContain('<script>');
	});
	it('takes long and strange words', async () => {
		const strange = `${'長い題名'.repeat(2500)}\u0000\ud800)(\\]]><script>`;
		const words = { title: strange, subject: strange, author: strange, alt: strange };
		const pdf = await figurePdf(svg(label), { ...options, ...words });
		const packet = [...pdfObjects(pdf).values()].find(({ dictionary }) =>
			dictionary.includes('/Subtype /XML')
		)?.stream;
		expect(packet?.match(/\]\]&gt;&lt;script&gt;/g)).toHaveLength(3);
		expect(latin(pdf)).not.toContain('<script>');
	});
	it('is one tagged figure with its text alternative', async () => {
		const objects = [...pdfObjects(await figurePdf(svg(label), options)).values()];
		const figure = objects.find(({ dictionary }) => dictionary.includes('/S /Figure'));
		const alt = /\/Alt \(([\s\S]*?)\)\n/.exec(figure?.dictionary ?? '')?.[1] ?? '';
		expect(Buffer.from(alt, 'latin1').toString('hex')).toBe(`feff${utf16('増えた。')}`);
	});
	it('embeds the glyphs in use, with their characters, and each text once', async () => {
		const pdf = await figurePdf(svg(label), options);
		const objects = [...pdfObjects(pdf).values()];
		expect(objects.filter(({ dictionary }) => dictionary.includes('/FontFile2'))).toHaveLength(1);
		const map = objects.find(({ stream }) => stream.includes('begincmap'))?.stream ?? '';
		for (const sign of '児童買春') expect(map).toContain(utf16(sign));
		expect(drawnContent(pdf).join('').match(/BT/g)).toHaveLength(1);
		expect(pdf.length).toBeLessThan(20_000);
	});
	it('draws the halo of a label before its text', async () => {
		const { pdf } = await used(svg(label), 'rgb');
		expect(drawnContent(pdf)[0]).toMatch(
			/1 1 1 RG\n3 w\n[\s\S]*\nS\n0\.102 0\.102 0\.102 rg\n[\s\S]*BT/
		);
	});
	it('draws a pattern as a form of whole tiles, cut along the area', async () => {
		const { pdf } = await used(svg(tiled), 'rgb');
		const [page = '', form] = drawnContent(pdf).sort((a, b) => b.length - a.length);
		expect(page).toContain('7 7 m\n17 7 l\n17 17 l\n7 17 l\nh\nW n\n1 0 0 1 6 6 cm\n/Pattern1 Do');
		expect(form).toMatch(
			/^0\.7255 0\.5412 0\.1843 rg\n0 0 m\n12 0 l\n12 12 l\n0 12 l\nh\nf\n1 1 1 RG/
		);
		expect(form?.match(/ l$/gm)).toHaveLength(3 + 4);
	});
});

describe('the inks of a PDF', () => {
	it.each(charts)('are black alone in k: no colour operator in %s', async (name) => {
		const { pdf, operators } = await used(readFileSync(`tests/svg/${name}.svg`, 'utf8'), 'k');
		expect([...operators].filter((one) => colored.has(one))).toEqual([]);
		expect(operators).toContain('g');
		expect(latin(pdf)).not.toMatch(/DeviceRGB|DeviceCMYK|ICCBased|\/Pattern\b|\/Shading/);
	});
	it.each(charts)('are the four of print in cmyk: no other operator in %s', async (name) => {
		const { pdf, operators } = await used(readFileSync(`tests/svg/${name}.svg`, 'utf8'), 'cmyk');
		const others = [...colored, ...gray].filter((one) => one.toLowerCase() !== 'k');
		expect(others.filter((one) => operators.has(one))).toEqual([]);
		expect(operators).toContain('k');
		expect(latin(pdf)).not.toMatch(/DeviceRGB|DeviceGray|ICCBased/);
	});
	it.each([
		['rgb', '0.102 0.102 0.102 rg'],
		['k', '0 g'],
		['cmyk', '0 0 0 1 k']
	] as const)('of text are full black in print: %s writes %s', async (colour, operator) => {
		const { pdf } = await used(svg('<text y="9">a</text>'), colour);
		expect(drawnContent(pdf)[0]).toMatch(
			new RegExp(`\\n${operator.replaceAll('.', '\\.')}\\n(q\\n|.* cm\\n)*BT`)
		);
	});
});

describe('a figure that is no figure', () => {
	it.each([
		['<script>alert(1)</script>', '<script>'],
		['<rect width="1" height="1" fill="url(#none)"/>', 'no pattern'],
		['<path d="M0,0H9" stroke="url(#p)"/>', 'without patterns'],
		['<path d="M0,0H"/>', 'SvgPath'],
		['<g>', 'mismatch']
	])('is refused: %s', async (inside, named) => {
		await expect(figurePdf(svg(inside), options)).rejects.toThrow(named);
	});
	it('is refused without a day', async () => {
		const never = { ...options, createdOn: new Date(Number.NaN) };
		await expect(figurePdf(svg(''), never)).rejects.toThrow('no date');
	});
});
