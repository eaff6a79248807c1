import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gridColumns, gridRows, openColumns, openRows, tileGrid } from './tile-grid.ts';

const at = (code: string) => tileGrid.find((tile) => tile.code === code);
const distance = (a: string, b: string): number => {
	const [from, to] = [at(a), at(b)];
	return from && to
		? Math.max(Math.abs(from.column - to.column), Math.abs(from.row - to.row))
		: Infinity;
};

describe('the tile grid', () => {
	it('holds the 47 prefectures in the order of their codes', () => {
		expect(tileGrid.map(({ code }) => code)).toEqual(
			Array.from({ length: 47 }, (_, i) => String(i + 1).padStart(2, '0'))
		);
	});
	it('gives each a cell of its own within the grid', () => {
		expect(new Set(tileGrid.map(({ column, row }) => `${column},${row}`)).size).toBe(47);
		for (const { column, row } of tileGrid) {
			expect(column).toBeGreaterThanOrEqual(0);
			expect(column).toBeLessThan(gridColumns);
			expect(row).toBeGreaterThanOrEqual(0);
			expect(row).toBeLessThan(gridRows);
		}
	});
	it('names them as the package does', () => {
		const file = readFileSync(new URL('../../../../data/areas.csv', import.meta.url), 'utf8');
		const rows = file.trim().split('\n').slice(2);
		expect(tileGrid.map((t) => `${t.code},${t.nameJa},${t.nameEn}`)).toEqual(rows);
	});
	it('leaves the north-west open for words', () => {
		expect(tileGrid.filter((t) => t.column < openColumns && t.row < openRows)).toEqual([]);
	});
	it('has Hokkaido in the north-east and Okinawa in the south-west', () => {
		const [north, south] = [at('01'), at('47')];
		expect(tileGrid.every((t) => t === north || t.row > (north?.row ?? 99))).toBe(true);
		expect(tileGrid.every((t) => t.column <= (north?.column ?? 0))).toBe(true);
		expect(tileGrid.every((t) => t === south || t.row < (south?.row ?? 0))).toBe(true);
		expect(tileGrid.every((t) => t.column >= (south?.column ?? 99))).toBe(true);
	});
	it.each([
		['13', '11'],
		['13', '12'],
		['13', '14'],
		['02', '03'],
		['05', '03'],
		['04', '07'],
		['15', '20'],
		['16', '17'],
		['21', '23'],
		['26', '25'],
		['26', '27'],
		['27', '28'],
		['27', '29'],
		['24', '30'],
		['32', '31'],
		['34', '33'],
		['35', '40'],
		['38', '39'],
		['40', '41'],
		['43', '46']
	])('%s touches %s', (a, b) => {
		expect(distance(a, b)).toBe(1);
	});
	it.each([
		['01', '02', 'north'],
		['02', '04', 'north'],
		['15', '10', 'north'],
		['26', '30', 'north'],
		['40', '46', 'north'],
		['37', '36', 'north'],
		['35', '33', 'west'],
		['27', '23', 'west'],
		['23', '22', 'west'],
		['42', '45', 'west'],
		['17', '15', 'west']
	])('%s lies before %s from the %s', (a, b, side) => {
		const axis = side === 'north' ? 'row' : 'column';
		expect(at(a)?.[axis]).toBeLessThan(at(b)?.[axis] ?? -1);
	});
	it.each([
		['01', '47'],
		['13', '27'],
		['38', '44'],
		['38', '34'],
		['37', '33']
	])('%s does not touch %s', (a, b) => {
		expect(distance(a, b)).toBeGreaterThan(1);
	});
});
