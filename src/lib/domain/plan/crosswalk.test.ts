import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../../tests/support/plan.ts';
import {
	largestPair,
	linksOf,
	pairId,
	planPairs,
	sidesOf,
	type CrosswalkLink,
	type LinkedMeasure
} from './crosswalk.ts';
import type { LinkRelation } from './plan.ts';

const measure = (plan: string, sort: number): LinkedMeasure => ({
	plan,
	code: String(sort),
	kind: 'measure',
	label: String(sort),
	titleJa: `施策${sort}`,
	titleEn: `Measure ${sort}`,
	sort
});
const link = (
	from: LinkedMeasure,
	to: LinkedMeasure,
	relation: LinkRelation = 'continues'
): CrosswalkLink => ({ from, to, relation, basisJa: '同文', basisEn: 'same words' });

const plans = ['old', 'middle', 'new'].map((id) => buildPlan({ id }));
const links = [
	link(measure('old', 30), measure('new', 10), 'overlaps'),
	link(measure('old', 10), measure('middle', 20)),
	link(measure('old', 10), measure('new', 20), 'extends'),
	link(measure('old', 10), measure('new', 10)),
	link(measure('middle', 10), measure('new', 10))
];

describe('planPairs', () => {
	const pairs = planPairs(links, plans);
	it('gives the pairs that have links, in the order of the plans, with counts by relation', () => {
		expect(pairs.map(({ id, links: n, counts }) => [id, n, counts])).toEqual([
			['old.middle', 1, { continues: 1, extends: 0, overlaps: 0 }],
			['old.new', 3, { continues: 1, extends: 1, overlaps: 1 }],
			['middle.new', 1, { continues: 1, extends: 0, overlaps: 0 }]
		]);
	});
	it('leaves out plans that are not known', () => {
		expect(planPairs(links, plans.slice(0, 2)).map(({ id }) => id)).toEqual(['old.middle']);
	});
	it('knows the largest, the first of equals', () => {
		expect(largestPair(pairs)?.id).toBe('old.new');
		expect(largestPair(pairs.filter(({ links: n }) => n === 1))?.id).toBe('old.middle');
		expect(largestPair([])).toBeNull();
	});
});

describe('linksOf', () => {
	const codes = (relation: LinkRelation | null) =>
		linksOf(links, pairId('old', 'new'), relation).map(({ from, to }) => `${from.code} ${to.code}`);
	it('gives the links of a pair by the earlier measure, then the later one', () => {
		expect(codes(null)).toEqual(['10 10', '10 20', '30 10']);
	});
	it('gives those of one relation', () => expect(codes('overlaps')).toEqual(['30 10']));
	it('gives none for a pair without links', () =>
		expect(linksOf(links, 'new.old', null)).toEqual([]));
});

describe('sidesOf', () => {
	it('gives each measure once, in the order of its plan', () => {
		const { from, to } = sidesOf(linksOf(links, 'old.new', null));
		expect(from.map(({ code }) => code)).toEqual(['10', '30']);
		expect(to.map(({ code }) => code)).toEqual(['10', '20']);
	});
});
