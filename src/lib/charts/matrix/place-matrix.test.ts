import { describe, expect, it } from 'vitest';
import {
	buildActivity,
	buildHoldings,
	buildMeasure,
	buildPlan
} from '../../../../tests/support/plan.ts';
import { planProgress } from '#lib/domain/plan/progress.ts';
import { matrixContent } from './matrix-content.ts';
import { placeMatrixKey } from './place-matrix-key.ts';
import { placeMatrix } from './place-matrix.ts';

const options = { locale: 'ja', years: 'western' } as const;
const progress = planProgress(
	buildHoldings({
		activities: [buildActivity('1-1', { value: 3, unit: '回' }), buildActivity('2', { id: 'b' })],
		indicators: [
			{ plan: 'plan', code: '1-2', indicator: 'v', role: 'outcome', basisJa: '', basisEn: '' }
		],
		values: [{ indicator: 'v', period: '2022' }]
	}),
	null
);
const content = matrixContent(progress, options);

describe('matrixContent', () => {
	it('gives headings their counts and measures their signs', () => {
		expect(content.rows.map((row) => [row.title, row.counts.join(' '), row.count])).toEqual([
			['施策1', '1/2 0/2 0/2', '1/2'],
			['施策1-1', '', '1'],
			['施策1-1-i', '', '0'],
			['施策1-2', '', '0'],
			['施策2', '0/1 0/1 0/1', '0/1'],
			['施策2-1', '', '0'],
			['全施策（報告あり／施策数）', '1/3 0/3 0/3', '1/3']
		]);
		expect(content.rows[3]?.signs).toEqual([
			['not-examined'],
			['not-examined'],
			['not-examined', 'figure']
		]);
	});
	it('explains exactly the signs in use', () => {
		expect(content.key.map(({ sign }) => sign)).toEqual([
			'reported-with-figure',
			'reported-above',
			'not-examined',
			'figure'
		]);
	});
	it('shows what was reported for a heading that holds no measures', () => {
		const bare = planProgress(
			buildHoldings({ measures: [buildMeasure('1')], activities: [buildActivity('1')] }),
			null
		);
		expect(matrixContent(bare, options).rows[0]?.signs[0]).toEqual(['reported']);
	});
});

describe('placeMatrix', () => {
	const placed = placeMatrix(content, { width: 960, size: 12 });

	it('places a sign for each cell of a measure, in columns', () => {
		expect(placed.signs).toHaveLength(4 * 3 + 1);
		const columns = new Set(placed.signs.filter((s) => s.sign !== 'figure').map(({ x }) => x));
		expect(columns.size).toBe(3);
	});
	it('keeps everything within its box', () => {
		for (const { x, y } of [...placed.signs, ...placed.texts]) {
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(placed.width);
			expect(y).toBeLessThan(placed.height);
		}
	});
	it('wraps a long heading and makes its row taller', () => {
		const long = planProgress(
			buildHoldings({ measures: [buildMeasure('1', { titleJa: '施策'.repeat(60) })] }),
			null
		);
		const tall = placeMatrix(matrixContent(long, options), { width: 960, size: 12 });
		expect(tall.texts.filter(({ text }) => /施策施策/.test(text)).length).toBeGreaterThan(2);
	});
	it('grows wider for many years and never shrinks its signs', () => {
		const plan = buildPlan({ starts: '2000', ends: '2019' });
		const many = matrixContent(planProgress(buildHoldings({ plan }), null), options);
		const wide = placeMatrix(many, { width: 960, size: 12 });
		expect(wide.width).toBeGreaterThan(960);
		const xs = [...new Set(wide.signs.map(({ x }) => x))].sort((a, b) => a - b);
		expect(xs).toHaveLength(20);
		expect(Math.min(...xs.slice(1).map((x, i) => x - (xs[i] ?? 0)))).toBeGreaterThanOrEqual(52);
	});
	it('has only the total for no rows', () => {
		const none = matrixContent(planProgress(buildHoldings({ measures: [] }), null), options);
		expect(placeMatrix(none, { width: 960, size: 12 }).signs).toEqual([]);
	});
});

describe('placeMatrixKey', () => {
	it('wraps where the width ends', () => {
		const key = placeMatrixKey(content.key, { width: 300, size: 12 });
		expect(new Set(key.entries.map(({ y }) => y)).size).toBeGreaterThan(1);
		expect(key.height).toBeGreaterThan(Math.max(...key.entries.map(({ y }) => y)));
	});
});
