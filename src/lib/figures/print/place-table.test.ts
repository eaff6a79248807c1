import { describe, expect, it } from 'vitest';
import type { FigureTable } from '../figure/figure-content.ts';
import { cutColumns } from './cut-columns.ts';
import { placeTable, type PlacedTable } from './place-table.ts';

const cell = (text: string) => ({ value: null, text });
const table = (columns: number, rows: Record<string, string[]>): FigureTable => ({
	corner: '指標',
	heads: Array.from({ length: columns }, (_, i) => [`平成${i + 20}年`, String(2008 + i)]),
	rows: Object.entries(rows).map(([name, texts]) => ({ name, cells: texts.map(cell) }))
});
const textsOf = ({ texts }: PlacedTable): string[] => texts.map(({ text }) => text);

describe('cutColumns', () => {
	it.each([
		[[10, 10, 10], 30, [[0, 3]]],
		[
			[10, 10, 10, 10],
			30,
			[
				[0, 2],
				[2, 4]
			]
		],
		[
			[50, 10, 10],
			30,
			[
				[0, 1],
				[1, 3]
			]
		],
		[[], 30, []]
	])('%j in %i', (widths, room, blocks) => {
		expect(cutColumns(widths, room).map(({ first, end }) => [first, end])).toEqual(blocks);
	});
});

describe('placeTable', () => {
	it('writes every head and cell once where there is room, cells under their heads', () => {
		const placed = placeTable(table(2, { 検挙件数: ['1,938', '2,097'] }), { width: 400, size: 10 });
		expect(textsOf(placed)).toEqual([
			...['指標', '平成20年', '2008', '平成21年', '2009'],
			...['検挙件数', '1,938', '2,097']
		]);
		const right = (text: string) => placed.texts.find((one) => one.text === text)?.x;
		expect([right('1,938'), right('2,097')]).toEqual([right('2008'), right('2009')]);
		expect(right('2,097')).toBe(400);
	});
	it('lets columns without room follow below, with the names of rows that have a cell there', () => {
		const placed = placeTable(
			table(6, { 検挙件数: ['1', '2', '3', '4', '5', '6'], 人員: ['7', '8', '9', '', '', ''] }),
			{ width: 260, size: 10 }
		);
		const texts = textsOf(placed);
		expect(texts.filter((text) => text === '検挙件数').length).toBe(2);
		expect(texts.filter((text) => text === '人員').length).toBe(1);
		expect(placed.rules.filter(({ isThick }) => isThick).length).toBe(4);
		expect(Math.max(...placed.texts.map(({ x }) => x))).toBeLessThanOrEqual(260);
	});
	it('wraps names and heads, and keeps a row of its own for each line', () => {
		const placed = placeTable(
			{
				corner: '施策',
				heads: [['報告のある年の数']],
				rows: [
					{
						name: '青少年が安全に安心してインターネットを利用できる環境の整備',
						cells: [cell('0/3')]
					}
				]
			},
			{ width: 200, size: 10 }
		);
		expect(textsOf(placed)).toContain('報告のある年');
		const ys = placed.texts.filter(({ anchor }) => anchor === 'start').map(({ y }) => y);
		expect(new Set(ys).size).toBe(ys.length);
	});
	it('is wider than asked rather than cut', () => {
		const placed = placeTable(table(1, { 名: ['とても長い理由がここに書かれている'] }), {
			width: 100,
			size: 10
		});
		expect(placed.width).toBeGreaterThan(200);
	});
});
