import { describe, expect, it } from 'vitest';
import { buildActivity, buildHoldings, buildMeasure } from '../../../../tests/support/plan.ts';
import { arrangeMatrix, type FoldedRows } from './arrange-matrix.ts';
import { planProgress } from './progress.ts';

const measures = [
	buildMeasure('1'),
	buildMeasure('1-1'),
	buildMeasure('1-2', { kind: 'section' }),
	buildMeasure('1-2-1', { kind: 'measure' }),
	buildMeasure('1-2-2', { kind: 'measure' }),
	buildMeasure('n-1', { parent: '', kind: 'measure' })
].map((measure, i) => ({ ...measure, sort: i }));
const arrange = (activities: ReturnType<typeof buildActivity>[]) =>
	arrangeMatrix(planProgress(buildHoldings({ measures, activities }), null));
const codes = ({ marked, unmarked }: FoldedRows) => [
	marked.map(({ measure }) => measure.code).join(' '),
	unmarked.map(({ measure }) => measure.code).join(' ')
];

describe('arrangeMatrix', () => {
	it('parts what has a sign from what has none, by pillar and section', () => {
		const [pillar, loose] = arrange([buildActivity('1-2-1'), buildActivity('n-1', { id: 'b' })]);
		expect(codes(pillar?.direct ?? { marked: [], unmarked: [] })).toEqual(['', '1-1']);
		expect(pillar?.sections.map(({ rows }) => codes(rows))).toEqual([['1-2-1', '1-2-2']]);
		expect(loose?.heading).toBeNull();
		expect(codes(loose?.direct ?? { marked: [], unmarked: [] })).toEqual(['n-1', '']);
	});
	it('shows a heading among its rows only where something was reported for it', () => {
		const [pillar] = arrange([buildActivity('1')]);
		expect(codes(pillar?.direct ?? { marked: [], unmarked: [] })).toEqual(['1 1-1', '']);
	});
	it('loses no row', () => {
		const all = arrange([]).flatMap(({ direct, sections }) =>
			[direct, ...sections.map(({ rows }) => rows)].flatMap(({ marked, unmarked }) => [
				...marked,
				...unmarked
			])
		);
		expect(all.map(({ measure }) => measure.code).sort()).toEqual(['1-1', '1-2-1', '1-2-2', 'n-1']);
	});
	it('counts the measures of each pillar', () => {
		expect(arrange([buildActivity('1-1')]).map(({ counts }) => counts.everReported)).toEqual([
			1, 0
		]);
	});
});
