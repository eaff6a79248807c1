import { describe, expect, it } from 'vitest';
import { changedCells } from './changed-cells.ts';
import type { FigureTable } from './figure-content.ts';

/** A row without cells is a heading. */
const table = (heads: string[][], rows: [name: string, ...cells: string[]][]): FigureTable => ({
	corner: '',
	heads,
	rows: rows.map(([name, ...cells]) => ({
		name,
		cells: cells.map((text) => ({ value: null, text }))
	}))
});
const years = [
	['平成28年', '2016'],
	['平成29年', '2017']
];

describe('changedCells', () => {
	it('gives replaced cells and new ones, in the order of the table', () => {
		const then = table([['平成28年', '2016']], [['人', '100']]);
		const today = table(years, [['人', '101', '120']]);
		expect(changedCells(then, today)).toEqual([
			{ name: ['人', '平成28年 2016'], before: '100', after: '101' },
			{ name: ['人', '平成29年 2017'], before: null, after: '120' }
		]);
	});

	it('tells rows of one name by their heading, and by their order', () => {
		const rows = (b: string, c: string): [string, ...string[]][] => [
			['検挙'],
			['件', '1', '2'],
			['件', '5', b],
			['被害'],
			['件', c, '4']
		];
		expect(changedCells(table(years, rows('6', '3')), table(years, rows('7', '8')))).toEqual([
			{ name: ['検挙', '件', '平成29年 2017'], before: '6', after: '7' },
			{ name: ['被害', '件', '平成28年 2016'], before: '3', after: '8' }
		]);
	});

	it('does not mind a heading that counts its rows', () => {
		const then = table(years, [['検挙（1指標）'], ['件', '1', '2']]);
		const today = table(years, [['検挙（2指標）'], ['件', '1', '3'], ['人', '4', '5']]);
		expect(changedCells(then, today)).toEqual([
			{ name: ['件', '平成29年 2017'], before: '2', after: '3' },
			{ name: ['人', '平成28年 2016'], before: null, after: '4' },
			{ name: ['人', '平成29年 2017'], before: null, after: '5' }
		]);
	});

	it('says nothing of cells that are no longer drawn, nor of new empty ones', () => {
		const then = table(years, [['人', '1', '2']]);
		const today = table([years[1] ?? [], ['平成30年', '2018']], [['人', '2', '']]);
		expect(changedCells(then, today)).toEqual([]);
	});
});
