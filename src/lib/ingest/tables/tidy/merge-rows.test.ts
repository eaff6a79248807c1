import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { mergeRows } from './merge-rows.ts';
import { textCells } from './row-cells.ts';

type Row = Record<string, string>;
const merge = (text: string, rows: Row[], key = ['id']) =>
	new TextDecoder().decode(
		mergeRows(new TextEncoder().encode(text), {
			order: Int32Array.from(rows.keys()),
			key,
			cells: (column) => textCells((place) => rows[place]?.[column] ?? '')
		})
	);

describe('mergeRows', () => {
	it('puts rows in order and leaves what was there as it is', () => {
		expect(
			merge('id,note\nb,"x"\n"d",y\n', [
				{ id: 'a', note: '1' },
				{ id: 'c', note: '2, 3' },
				{ id: 'e', note: 'a "b"' }
			])
		).toBe('id,note\na,1\nb,"x"\nc,"2, 3"\n"d",y\ne,"a ""b"""\n');
	});
	it('keeps the line ends of the table', () => {
		expect(merge('id,note\r\nb,x', [{ id: 'a' }, { id: 'c' }])).toBe(
			'id,note\r\na,\r\nb,x\r\nc,\r\n'
		);
	});
	it('adds to an empty table, and changes nothing without rows', () => {
		expect(merge('id,note', [{ id: 'a' }])).toBe('id,note\na,\n');
		expect(merge('id,note\nb,x', [])).toBe('id,note\nb,x');
	});
	it('follows the columns of the table, whatever their order', () => {
		expect(merge('note,b,a\nn,2,1\n', [{ a: '1', b: '1' }], ['a', 'b'])).toBe(
			'note,b,a\n,1,1\nn,2,1\n'
		);
	});
	it('refuses a row that is there', () => {
		expect(() => merge('id\nb\n', [{ id: 'b' }])).toThrow('there already: b');
	});
	it('loses no line of a table that is out of order, and none of the new ones', () => {
		const ids = fc.uniqueArray(fc.integer({ min: 0, max: 99 }).map(String));
		fc.assert(
			fc.property(ids, fc.nat(), (all, cut) => {
				const held = all.slice(0, cut % (all.length + 1));
				const fresh = all.slice(held.length).sort();
				const lines = merge(
					['id', ...held, ''].join('\n'),
					fresh.map((id) => ({ id }))
				).split('\n');
				expect([...lines].sort()).toEqual(['', 'id', ...all].sort());
				expect(lines.filter((line) => held.includes(line))).toEqual(held);
			})
		);
	});
});
