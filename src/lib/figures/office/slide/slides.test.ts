import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
	figureContent,
	lineChart,
	longTable
} from '../../../../../tests/support/figure-content.ts';
import { findAll, readXml, type XmlNode } from '../../../../../tests/support/read-xml.ts';
import type { FigureContent } from '../../figure/figure-content.ts';
import { cleanFigure } from '../clean-figure.ts';
import { figureSlides } from '../figure-slides.ts';
import { insertChart } from './insert-chart.ts';
import { clip, slideTitle, smallPrint, speakerNotes } from './slide-words.ts';
import { tablePages } from './table-pages.ts';

const partsOf = async (content: FigureContent): Promise<Map<string, XmlNode>> =>
	new Map(
		Object.entries(unzipSync(await figureSlides(content)))
			.filter(([path]) => /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(path))
			.map(([path, bytes]) => [path, readXml(strFromU8(bytes))])
	);
const texts = (node: XmlNode | undefined): string[] =>
	node ? findAll(node, 'a:t').map(({ text }) => text) : [];

describe('the slide of a chart', () => {
	it('has number and title in the placeholder of titles, and the chart with its text alternative', async () => {
		const parts = await partsOf(figureContent());
		expect(parts.size).toBe(2);
		const slide = parts.get('ppt/slides/slide1.xml') as XmlNode;
		const title = findAll(slide, 'p:sp').find((shape) =>
			findAll(shape, 'p:ph').some(({ attributes }) => attributes['type'] === 'title')
		);
		expect(texts(title)).toEqual(['図1-1　児童ポルノ事犯の検挙件数及び検挙人員の推移']);
		const frame = findAll(slide, 'p:graphicFrame').map((one) => findAll(one, 'p:cNvPr')[0]);
		expect(frame.map((one) => one?.attributes['descr'])).toEqual([figureContent().words.alt]);
	});
	it('has ids that are unique, and Japanese type', async () => {
		const slide = (await partsOf(figureContent())).get('ppt/slides/slide1.xml') as XmlNode;
		const ids = findAll(slide, 'p:cNvPr').map(({ attributes }) => attributes['id']);
		expect(new Set(ids).size).toBe(ids.length);
		expect(new Set(findAll(slide, 'a:ea').map(({ attributes }) => attributes['typeface']))).toEqual(
			new Set(['Yu Gothic'])
		);
		expect(new Set(findAll(slide, 'a:rPr').map(({ attributes }) => attributes['lang']))).toEqual(
			new Set(['ja-JP'])
		);
	});
	it('has all words and the text alternative in its notes, a paragraph each', async () => {
		const { words } = figureContent();
		const notes = texts((await partsOf(figureContent())).get('ppt/notesSlides/notesSlide1.xml'));
		expect(notes.slice(0, -1)).toEqual([
			[words.number, words.title].join('　'),
			words.subtitle,
			words.alt,
			...words.key,
			...words.notes,
			...words.sources
		]);
	});
});

describe('the slides of a table', () => {
	it('repeat heads and the heading of the group, lose no row, and end above the small type', async () => {
		const content = figureContent({ chart: null, table: longTable });
		const parts = await partsOf(content);
		const slides = [...parts].filter(([path]) => path.includes('/slides/')).map(([, node]) => node);
		expect(slides.length).toBeGreaterThan(1);
		const rows = slides.map((slide) =>
			findAll(slide, 'a:tr').map((row) => texts(findAll(row, 'a:tc')[0])[0])
		);
		for (const [head, heading] of rows) {
			expect(head).toBe('指標（単位）');
			expect(['推移をたどれる指標（20）', 'その他の指標（10）']).toContain(heading);
		}
		const names = rows
			.flatMap((own) => own.slice(1))
			.filter((name) => !/指標（\d+）/.test(name ?? ''));
		expect(names).toEqual(
			longTable.rows.filter(({ cells }) => cells.length > 0).map(({ name }) => name)
		);
	});
	it('give every page no more than its room', () => {
		const room = { width: 880, height: 300 };
		for (const { heights, block } of tablePages(longTable, room)) {
			expect(heights.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(room.height);
			expect(block.widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(room.width);
		}
	});
	it('leave no heading at the end of a page', () => {
		for (const height of [100, 140, 180, 220, 300])
			for (const { rows } of tablePages(longTable, { width: 880, height }))
				expect(rows.at(-1)?.cells.length).toBeGreaterThan(0);
	});
});

describe('the words of slides', () => {
	it('set long titles smaller, and cut them in the end', () => {
		expect(slideTitle('図1-1　検挙件数').size).toBe(24);
		expect(slideTitle('件'.repeat(80)).size).toBe(20);
		const { text, size } = slideTitle('件'.repeat(10_000));
		expect(size).toBe(18);
		expect(text.length).toBeLessThan(120);
		expect(text.endsWith('…')).toBe(true);
	});
	it('cut no pair of a character in two', () => {
		expect(clip('𠮷野家𠮷野家', 3)).toBe('𠮷野…');
		expect(clip('𠮷'.repeat(9), 3)).toMatch(/^𠮷+…$/u);
	});
	it('tell where notes do not fit, and keep sources', () => {
		const content = figureContent();
		const notes = Array.from({ length: 30 }, (_, i) => `${i + 1}：注`);
		const { lines, height } = smallPrint(
			cleanFigure({ ...content, words: { ...content.words, notes } })
		);
		expect(lines).toHaveLength(8);
		expect(lines.slice(-4, -1)).toEqual(content.words.sources);
		expect(lines.at(-1)).toBe('このほかの注・出典はノートに記載。');
		expect(height).toBeLessThan(1.6);
	});
	it('tell in the notes that a map is not drawn, and of a table nothing', () => {
		const told = (number: string, chart: FigureContent['chart']) => {
			const content = figureContent({ chart });
			const words = { ...content.words, number };
			return speakerNotes(cleanFigure({ ...content, words })).at(-1);
		};
		expect(told('図1-2', null)).toMatch(/^この図はスライドの図形として描けない/);
		expect(told('表1-2', null)).toMatch(/^見守り/);
		expect(told('図1-2', lineChart)).toMatch(/^見守り/);
	});
});

describe('insertChart', () => {
	it('refuses a presentation without the parts that it changes', () => {
		const chart = {
			xml: '',
			workbook: new Uint8Array(),
			title: '',
			alt: '',
			box: { x: 0, y: 0, w: 1, h: 1 }
		};
		expect(() => insertChart({ 'ppt/slides/slide1.xml': strToU8('<p:sld/>') }, chart)).toThrow(
			'not in the presentation: </p:spTree> of ppt/slides/slide1.xml'
		);
	});
});
