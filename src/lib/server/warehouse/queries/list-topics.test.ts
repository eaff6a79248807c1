import { describe, expect, it } from 'vitest';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { listTopics } from './list-topics.ts';

const warehouse = builtWarehouse();

describe('listTopics', () => {
	it('gives the topics in their order', async () => {
		expect((await listTopics(warehouse.db)).map(({ id, sort }) => [id, sort])).toEqual([
			['child-sexual-exploitation', 10],
			['trafficking', 20],
			['consultation', 30],
			['child-abuse-police', 40],
			['sexual-offences', 50],
			['population', 60]
		]);
	});

	it('gives a topic with its titles and its headlines in the order of the package', async () => {
		expect(await listTopics(warehouse.db)).toContainEqual({
			id: 'trafficking',
			titleJa: '人身取引',
			titleEn: 'Trafficking in persons',
			sort: 20,
			headlines: [
				'trafficking-victims-police',
				'trafficking-victims-government',
				'trafficking-cases',
				'trafficking-arrestees',
				'trafficking-victims-immigration',
				'technical-interns-missing'
			]
		});
	});
});
