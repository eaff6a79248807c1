import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
	figureContent,
	longTable,
	ranksChart,
	stackedChart
} from '../../../../tests/support/figure-content.ts';
import { findAll, readXml, type XmlNode } from '../../../../tests/support/read-xml.ts';
import type { FigureContent } from '../figure/figure-content.ts';
import { captionsDocument } from './captions-document.ts';
import { figureDocument } from './figure-document.ts';
import { figureSlides } from './figure-slides.ts';
import { figureWorkbook } from './figure-workbook.ts';
import { indexWorkbook } from './index-sheet.ts';

type Parts = Record<string, Uint8Array>;

const writers = {
	xlsx: figureWorkbook,
	pptx: figureSlides,
	docx: (content: FigureContent) => figureDocument(content),
	captions: (content: FigureContent) => captionsDocument([content], content.words.title),
	index: (content: FigureContent) => indexWorkbook([{ content, files: ['a.svg'] }], 'ja')
};
const contents = [
	figureContent(),
	figureContent({ chart: stackedChart }),
	figureContent({ chart: ranksChart, language: 'en' }),
	figureContent({ chart: null, table: longTable })
];

/** Reads all parts, those of embedded workbooks too, and checks that they are XML. */
function xmlParts(bytes: Uint8Array, within = ''): Map<string, XmlNode> {
	const parts = new Map<string, XmlNode>();
	for (const [path, part] of Object.entries(unzipSync(bytes) as Parts)) {
		if (path.endsWith('.xlsx')) xmlParts(part, `${path}!`).forEach((v, k) => parts.set(k, v));
		else if (/\.(xml|rels)$/.test(path)) parts.set(within + path, readXml(strFromU8(part)));
	}
	return parts;
}

const part = (parts: Map<string, XmlNode>, path: string): XmlNode => {
	const found = parts.get(path);
	if (!found) throw new Error(`no part ${path}`);
	return found;
};

/** The cells that a series has values in, by name. */
const drawn = (chart: XmlNode): [string, number[]][] =>
	findAll(chart, 'c:ser').map((series) => [
		findAll(findAll(series, 'c:tx')[0] as XmlNode, 'c:v')[0]?.text ?? '',
		findAll(findAll(series, 'c:val')[0] as XmlNode, 'c:pt').map(({ attributes }) =>
			Number(attributes['idx'])
		)
	]);

describe('native charts', () => {
	it.each([
		['xlsx', 'xl/charts/chart1.xml'],
		['pptx', 'ppt/charts/chart1.xml']
	] as const)('do not join gaps (%s)', async (format, path) => {
		const chart = part(xmlParts(await writers[format](figureContent())), path);
		expect(findAll(chart, 'c:dispBlanksAs')[0]?.attributes).toEqual({ val: 'gap' });
		expect(drawn(chart)).toEqual([
			['検挙件数', [0, 1, 2]],
			['検挙件数', [4, 5]],
			['検挙件数', [6, 7, 8, 9, 10, 11, 12]],
			['検挙人員', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]]
		]);
		const deleted = findAll(chart, 'c:legendEntry').map((entry) =>
			entry.children.map(({ attributes }) => attributes['val'])
		);
		expect(deleted).toEqual([
			['1', '1'],
			['2', '1']
		]);
	});

	it.each([
		['xlsx', 'xl/charts/chart1.xml', 'xl/worksheets/sheet2.xml'],
		['pptx', 'ppt/charts/chart1.xml', 'ppt/embeddings/chart1.xlsx!xl/worksheets/sheet1.xml']
	] as const)('refer to cells that hold what they show (%s)', async (format, path, sheet) => {
		const parts = xmlParts(await writers[format](figureContent()));
		const cells = new Map(
			findAll(part(parts, sheet), 'c').map((cell) => [
				cell.attributes['r'],
				findAll(cell, 'v')[0]?.text
			])
		);
		const lists = findAll(part(parts, path), 'c:numRef');
		expect(lists).toHaveLength(4);
		for (const list of lists) {
			const [, column = '', from = ''] =
				/^'データ'!\$([A-Z]+)\$(\d+):/.exec(findAll(list, 'c:f')[0]?.text ?? '') ?? [];
			const count = Number(findAll(list, 'c:ptCount')[0]?.attributes['val']);
			const cached = new Map(
				findAll(list, 'c:pt').map((point) => [
					Number(point.attributes['idx']),
					findAll(point, 'c:v')[0]?.text
				])
			);
			for (let i = 0; i < count; i++)
				expect(cells.get(`${column}${Number(from) + i}`)).toBe(cached.get(i));
		}
	});
});

describe('office files', () => {
	it.each(Object.keys(writers) as (keyof typeof writers)[])(
		'are well-formed, with every part that they name (%s)',
		async (format) => {
			for (const content of contents) {
				const bytes = await writers[format](content);
				const parts = xmlParts(bytes);
				const paths = new Set(Object.keys(unzipSync(bytes)));
				for (const [path, node] of parts) {
					if (!path.endsWith('.rels') || path.includes('!')) continue;
					const folder = path.replace(/_rels\/[^/]*$/, '');
					for (const { attributes } of findAll(node, 'Relationship')) {
						const target = new URL(attributes['Target'] ?? '', `file:///${folder}`).pathname;
						if (attributes['TargetMode'] !== 'External') expect(paths).toContain(target.slice(1));
					}
				}
			}
		}
	);

	it.each(Object.keys(writers) as (keyof typeof writers)[])(
		'take any text as text (%s)',
		async (format) => {
			const texts = fc.oneof(
				fc.string({ unit: 'binary', maxLength: 60 }),
				fc.constantFrom(
					'<script>alert(1)</script>',
					'=cmd()',
					'+1',
					'-1+2',
					'@SUM(A1)',
					'\t=1',
					'\r=1',
					'a\u0000b\u0008\ufffe',
					']]>&amp;',
					'_x0041_',
					'$& $1',
					'図'.repeat(10_000)
				)
			);
			await fc.assert(
				fc.asyncProperty(texts, fc.boolean(), async (text, isTable) => {
					const parts = xmlParts(await writers[format](spoilt(text, isTable)));
					for (const [path, node] of parts) {
						expect(findAll(node, 'script')).toEqual([]);
						if (path.includes('worksheets/')) expect(findAll(node, 'f')).toEqual([]);
					}
				}),
				{ numRuns: 25 }
			);
		}
	);

	it('are the same bytes in any time zone, and when written again', () => {
		const sums = ['UTC', 'Asia/Tokyo'].map(sumsIn);
		expect(sums[0]).toMatch(/^([0-9a-f]{64}\n){20}$/);
		expect(sums[1]).toBe(sums[0]);
		const lines = (sums[0] ?? '').trim().split('\n');
		expect(lines.slice(10)).toEqual(lines.slice(0, 10));
	}, 120_000);
});

/** A figure with one text wherever a text can stand. */
function spoilt(text: string, isTable: boolean): FigureContent {
	const content = figureContent({ spec: text });
	const lines = [text, `次の行\n${text}`];
	const { chart } = content;
	return {
		...content,
		words: {
			number: text,
			title: text,
			subtitle: text,
			key: lines,
			notes: lines,
			sources: lines,
			alt: text
		},
		edition: { dataVersion: text, asOf: text, address: text },
		table: {
			corner: text,
			heads: [[text], lines],
			rows: [
				{ name: text, cells: [] },
				{
					name: text,
					cells: [
						{ value: 5, text },
						{ value: null, text }
					]
				}
			]
		},
		chart:
			isTable || !chart
				? null
				: {
						...chart,
						valueTitle: text,
						categories: chart.categories.map(() => text),
						series: chart.series.map((one) => ({ ...one, name: text }))
					},
		documents: [{ title: text, publisher: text, published: text, url: text }],
		revisions: [{ cell: text, earlier: text, later: text, published: text, document: text }]
	};
}

function sumsIn(zone: string): string {
	const script = fileURLToPath(
		new URL('../../../../tests/support/office-sums.ts', import.meta.url)
	);
	const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', script], {
		env: { ...process.env, TZ: zone },
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(stderr);
	return stdout;
}

describe('the sums of office files', () => {
	it('differ between figures', async () => {
		const sums = await Promise.all(
			contents.map(async (content) =>
				createHash('sha256')
					.update(await figureWorkbook(content))
					.digest('hex')
			)
		);
		expect(new Set(sums).size).toBe(contents.length);
	});
});
