import { expect, it } from 'vitest';
import { tablePages } from './table-pages.ts';

const tableOf = (rows: number) => ({
	corner: '指標',
	heads: [['令和5年']],
	rows: Array.from({ length: rows }, (_, i) => ({
		name: `第${i + 1}`,
		cells: [{ value: i, text: String(i) }]
	}))
});
/** at 14 points a row is 25 high, at 12 it is 22, at 11 it is 20.5 */
const room = { width: 800, height: 250 };

it.each([
	[9, 1, 14],
	[10, 1, 12],
	[11, 1, 11],
	[12, 2, 14]
])(
	'%i rows take %i slides of %i points: smaller type only where it saves a slide',
	(rows, pages, size) => {
		const placed = tablePages(tableOf(rows), room);
		expect([placed.length, placed[0]?.size]).toEqual([pages, size]);
		expect(placed.flatMap((page) => page.rows)).toHaveLength(rows);
	}
);
