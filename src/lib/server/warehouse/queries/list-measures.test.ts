import { describe, expect, it } from 'vitest';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { listMeasures } from './list-measures.ts';
import { listSourceFollowUps } from './list-source-follow-ups.ts';

const warehouse = builtWarehouse();
const outline = 'cse-liaison-2018-basic-plan-outline';

describe('the measures', () => {
	it('stand by plan, in the order of the plan, headings and all', async () => {
		const measures = await listMeasures(warehouse.db, null);
		const plans = [...new Set(measures.map(({ plan }) => plan))];
		expect(plans.indexOf('third-2016')).toBeLessThan(plans.indexOf('trafficking-2022'));
		const own = measures.filter(({ plan }) => plan === 'trafficking-2022');
		expect(own.slice(0, 3).map(({ code, kind }) => [code, kind])).toEqual([
			['1', 'pillar'],
			['1-1', 'measure'],
			['1-2', 'measure']
		]);
		expect(own.filter(({ kind }) => kind === 'measure')).toHaveLength(51);
	});

	it('are those whose text is known', async () => {
		const then = await listMeasures(warehouse.db, '2018-01-01');
		expect(then.some(({ plan }) => plan === 'third-2016')).toBe(true);
		expect(then.some(({ plan }) => plan === 'trafficking-2022')).toBe(false);
		expect(await listMeasures(warehouse.db, '2010-01-01')).toEqual([]);
	});
});

describe('what a document was examined for', () => {
	it('is each plan and period', async () => {
		const [entry] = await listSourceFollowUps(warehouse.db, outline, null);
		expect(entry).toMatchObject({ plan: 'basic-2017', period: '2017FY', scope: 'selected' });
	});

	it('is nothing before it is known, and nothing of a document that follows no plan', async () => {
		expect(await listSourceFollowUps(warehouse.db, outline, '2018-01-01')).toEqual([]);
		expect(await listSourceFollowUps(warehouse.db, 'npa-2010-white-paper', null)).toEqual([]);
	});
});
