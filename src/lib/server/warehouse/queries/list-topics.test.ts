import { describe, expect, it } from 'vitest';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { listTopics } from './list-topics.ts';

const warehouse = builtWarehouse();

describe('listTopics', () => {
	it('gives the topics in their order', async () => {
		expect((await listTopics(warehouse.db)).slice(0, 2)).toEqual([
			{
				id: 'child-sexual-exploitation',
				titleJa: '児童の性的搾取',
				titleEn: 'Child sexual exploitation',
				sort: 10
			},
			{ id: 'trafficking', titleJa: '人身取引', titleEn: 'Trafficking in persons', sort: 20 }
		]);
	});
});
