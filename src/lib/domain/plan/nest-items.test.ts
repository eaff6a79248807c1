import { expect, it } from 'vitest';
import { buildItem } from '../../../../tests/support/act.ts';
import { nestItems, type NestedItem } from './nest-items.ts';

const shape = (items: NestedItem[]): unknown[] =>
	items.map(({ item, below }) => [item.id, shape(below)]);

it('nests items below their parents in their order', () => {
	const items = [
		buildItem('address', { parent: 'operator', sort: 30 }),
		buildItem('name', { parent: 'operator', sort: 20 }),
		buildItem('operator', { sort: 10 }),
		buildItem('date', { sort: 40 }),
		buildItem('lost', { parent: 'nobody', sort: 50 })
	];
	expect(shape(nestItems(items))).toEqual([
		[
			'operator',
			[
				['name', []],
				['address', []]
			]
		],
		['date', []],
		['lost', []]
	]);
});
