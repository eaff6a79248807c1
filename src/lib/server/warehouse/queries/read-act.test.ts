import { describe, expect, it } from 'vitest';
import { facilityTable } from '#lib/domain/plan/facility-table.ts';
import { countForces, obligationsOf } from '#lib/domain/plan/obligations.ts';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { readAct } from './read-act.ts';

const warehouse = builtWarehouse();
const read = async () => {
	const act = await readAct(warehouse.db, 'act-2024', null);
	if (!act) throw new Error('the act is not held');
	return act;
};

describe('readAct', () => {
	it('gives the act, the day it takes effect and the guideline', async () => {
		const { plan, source } = await read();
		expect(plan).toMatchObject({ kind: 'act', starts: '2026-12-25', source: source.id });
		expect(source.titleJa).toBe('こども性暴力防止法 施行ガイドライン');
	});

	it('gives every kind of facility of figure 29 in the rows of the figure', async () => {
		const groups = facilityTable((await read()).facilities);
		expect(
			groups.flatMap(({ rows }) =>
				rows.map(({ nameJa, duty, certification, patterns }) => [
					nameJa,
					duty.length,
					certification.length,
					patterns
				])
			)
		).toEqual([
			['被措置児童等虐待（保育所等虐待を除く）の対象施設', 10, 4, [1]],
			['障害者福祉施設', 4, 5, [2]],
			['保育所等', 8, 4, [2]],
			['幼保連携型認定こども園', 1, 0, [3]],
			['幼稚園等', 3, 0, [3]],
			['小学校・中学校・高等学校等', 6, 0, [4]],
			['その他のこども性暴力防止法の対象施設', 2, 4, [null]]
		]);
	});

	it('gives the grounds, the published items and the media in their order', async () => {
		const { grounds, items, media } = await read();
		expect(grounds.filter(({ force }) => force === 'must')).toHaveLength(4);
		expect(grounds.filter(({ force }) => force === 'may')).toHaveLength(10);
		expect(items.filter(({ parent }) => parent === '').map(({ label }) => label)).toEqual([
			...['①', '②', '③', '④', '⑤', '⑥'],
			...['図表20', '図表20']
		]);
		expect(media.map(({ label }) => label).join('')).toBe('アイウエオカ');
	});

	it('binds by duty and on certification by different articles', async () => {
		const { measures, articles, facilities } = await read();
		const codes = new Set(measures.map(({ code }) => code));
		expect(articles.filter(({ code }) => !codes.has(code))).toEqual([]);
		const asked = (id: string) => {
			const facility = facilities.find((one) => one.id === id);
			if (!facility) throw new Error(id);
			return obligationsOf(facility, measures, articles);
		};
		const points = (id: string) =>
			asked(id).binding.flatMap(({ parts }) => parts.flatMap(({ obligations }) => obligations));
		const training = (id: string) =>
			points(id)
				.find(({ measure }) => measure.code === 'v-2-3-3')
				?.articles.map(({ article }) => article);
		expect(training('nurseries')).toEqual(['法第8条']);
		expect(training('private-education')).toEqual(['法第20条第1項第5号']);
		expect(asked('nurseries').binding.map(({ heading }) => heading.label)).toEqual([
			...['IV.5', 'V.1', 'V.2', 'V.3', 'V.4']
		]);
		expect(asked('private-education').binding.map(({ heading }) => heading.label)).toEqual([
			...['IV.5', 'IV.6', 'IV.7', 'IV.8', 'V.1', 'V.2', 'V.3', 'V.4']
		]);
		expect(countForces(asked('nurseries').binding).must).toBeGreaterThan(40);
		expect(asked('nurseries').authority).toEqual(asked('private-education').authority);
	});

	it('is null for a plan that is no act, and before the guideline is known', async () => {
		expect(await readAct(warehouse.db, 'trafficking-2022', null)).toBeNull();
		expect(await readAct(warehouse.db, 'act-2024', '2024-06-18')).toBeNull();
	});
});
