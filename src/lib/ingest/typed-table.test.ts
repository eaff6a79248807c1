import { describe, expect, it } from 'vitest';
import { TypedTable, type TypedRow } from './typed-table.ts';

const rows: TypedRow[] = [
	{ file: 'a.csv', row: 2, cells: { id: 'x', value: 1 } },
	{ file: 'a.csv', row: 3, cells: { id: 'y', value: null } },
	{ file: 'b.csv', row: 2, cells: { id: 'x', value: 1 } },
	{ file: 'b.csv', row: 5, cells: { id: 'z', value: 0 } }
];

describe('TypedTable', () => {
	it('gives back the rows it was made of, with their places', () => {
		expect(TypedTable.of(rows).rows()).toEqual(rows);
	});

	it('keeps equal cells once', () => {
		expect(TypedTable.of(rows).columns.get('id')?.cells).toEqual(['x', 'y', 'z']);
	});

	it('reads a cell as empty where its column is missing in that file or altogether', () => {
		const table = TypedTable.join([
			TypedTable.of([{ file: 'a.csv', row: 2, cells: { id: 'x' } }]),
			TypedTable.of([{ file: 'b.csv', row: 2, cells: { note: 'n' } }])
		]);
		expect([table.cell(0, 'id'), table.cell(1, 'id'), table.cell(0, 'other')]).toEqual([
			'x',
			null,
			null
		]);
		expect(table.cell(1, 'note')).toBe('n');
	});

	it('is empty of no tables', () => {
		expect(TypedTable.join([]).rows()).toEqual([]);
	});
});
