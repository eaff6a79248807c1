import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { figureContent, longTable } from '../../../../../tests/support/figure-content.ts';
import { findAll, readXml, type XmlNode } from '../../../../../tests/support/read-xml.ts';
import { captionsDocument } from '../captions-document.ts';
import { figureDocument } from '../figure-document.ts';

const partOf = (bytes: Uint8Array, path: string): XmlNode =>
	readXml(strFromU8(unzipSync(bytes)[path] ?? new Uint8Array()));
const body = (bytes: Uint8Array): XmlNode => partOf(bytes, 'word/document.xml');
const texts = (node: XmlNode): string =>
	findAll(node, 'w:t')
		.map(({ text }) => text)
		.join('');
const styled = (node: XmlNode, style: string): string[] =>
	findAll(node, 'w:p')
		.filter((one) =>
			findAll(one, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === style)
		)
		.map(texts);
const table = figureContent({ chart: null, table: longTable });

describe('figureDocument', () => {
	it('has the caption in the style that Word knows for captions', async () => {
		const bytes = await figureDocument(figureContent());
		expect(styled(body(bytes), 'Caption')).toEqual([
			'図1-1　児童ポルノ事犯の検挙件数及び検挙人員の推移'
		]);
		const names = findAll(partOf(bytes, 'word/styles.xml'), 'w:style')
			.filter(({ attributes }) => attributes['w:styleId'] === 'Caption')
			.map((style) => findAll(style, 'w:name')[0]?.attributes['w:val']);
		expect(names).toEqual(['caption']);
	});
	it('is in Japanese, or English, with faces for both', async () => {
		const defaults = async (language: 'ja' | 'en') => {
			const styles = partOf(await figureDocument(figureContent({ language })), 'word/styles.xml');
			const [run] = findAll(styles, 'w:rPrDefault');
			return [
				findAll(run ?? styles, 'w:lang')[0]?.attributes,
				findAll(run ?? styles, 'w:rFonts')[0]?.attributes['w:eastAsia']
			];
		};
		expect(await defaults('ja')).toEqual([
			{ 'w:val': 'ja-JP', 'w:eastAsia': 'ja-JP' },
			'Yu Mincho'
		]);
		expect(await defaults('en')).toEqual([
			{ 'w:val': 'en-GB', 'w:eastAsia': 'ja-JP' },
			'Yu Mincho'
		]);
	});
	it('repeats the heads of its table, breaks no row, and keeps headings with their rows', async () => {
		const rows = findAll(body(await figureDocument(table)), 'w:tr');
		expect(rows).toHaveLength(33);
		expect(rows.map((row) => findAll(row, 'w:tblHeader').length)).toEqual([
			1,
			...Array.from({ length: 32 }, () => 0)
		]);
		for (const row of rows) expect(findAll(row, 'w:cantSplit')).toHaveLength(1);
		const spans = rows.map((row) => findAll(row, 'w:gridSpan')[0]?.attributes['w:val']);
		expect(spans.flatMap((span, i) => (span === '16' ? [i] : []))).toEqual([1, 22]);
	});
	it('lies across for many columns, and is never wider than the page', async () => {
		for (const [content, orientation, room] of [
			[table, 'landscape', 16_838 - 2 * 1134],
			[figureContent(), 'portrait', 11_906 - 2 * 1417]
		] as const) {
			const document = body(await figureDocument(content));
			expect(findAll(document, 'w:pgSz')[0]?.attributes['w:orient']).toBe(orientation);
			const widths = findAll(document, 'w:gridCol').map(({ attributes }) =>
				Number(attributes['w:w'])
			);
			const sum = widths.reduce((all, one) => all + one, 0);
			expect(sum).toBeLessThanOrEqual(room);
			expect(sum).toBeGreaterThan(room - 40);
		}
	});
	it('aligns values at the right', async () => {
		const [, first] = findAll(body(await figureDocument(figureContent())), 'w:tr');
		const cells = findAll(first as XmlNode, 'w:tc');
		expect(cells.map(texts)).toEqual(['平成23年', '1,455', '1,016']);
		expect(cells.map((cell) => findAll(cell, 'w:jc')[0]?.attributes['w:val'])).toEqual([
			undefined,
			'right',
			'right'
		]);
	});
	it('holds a picture in its size with its text alternative, else the alternative as text', async () => {
		const { alt } = figureContent().words;
		const png = new Uint8Array([137, 80, 78, 71]);
		const pictured = body(
			await figureDocument(figureContent(), { png, size: { width: 160, height: 100 } })
		);
		expect(findAll(pictured, 'wp:extent').map(({ attributes }) => attributes)).toEqual([
			{ cx: '5760000', cy: '3600000' }
		]);
		expect(findAll(pictured, 'wp:docPr')[0]?.attributes['descr']).toBe(alt);
		expect(texts(pictured)).not.toContain(alt);
		expect(texts(body(await figureDocument(figureContent())))).toContain(alt);
	});
	it('says that it was made on the day of the data', async () => {
		const made = async (asOf: string | null) => {
			const { edition } = figureContent();
			const bytes = await figureDocument(figureContent({ edition: { ...edition, asOf } }));
			return findAll(partOf(bytes, 'docProps/core.xml'), 'dcterms:created')[0]?.text;
		};
		expect(await made(null)).toBe('2024-03-28T00:00:00Z');
		expect(await made('2023-12-31')).toBe('2023-12-31T00:00:00Z');
	});
});

describe('captionsDocument', () => {
	it('has number, title, text alternative and sources of each figure', async () => {
		const { words } = figureContent();
		const document = body(await captionsDocument([figureContent(), table], '年次報告'));
		expect(styled(document, 'Heading1')).toEqual(['年次報告']);
		expect(styled(document, 'Caption')).toHaveLength(2);
		expect(styled(document, 'FigureNote')).toEqual([...words.sources, ...words.sources]);
		expect(texts(document)).toContain(words.alt);
	});
	it('stands without figures', async () => {
		expect(texts(body(await captionsDocument([], '年次報告')))).toBe('年次報告');
	});
});
