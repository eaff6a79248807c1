import { describe, expect, it } from 'vitest';
import { breakOf, compare, seriesOf } from '../../../../tests/support/compare.ts';
import { compareRows } from './compare-rows.ts';

const a = seriesOf('a', { 2014: 40, 2015: 50, 2016: 60 });
const fiscal = seriesOf('b', { '2014FY': 100, '2015FY': 120, '2016FY': 90 });
const gapped = seriesOf('c', { 2013: 30, 2015: 20, 2016: 25 });

describe('compareContent', () => {
	it('describes each series in both languages from the same values', () => {
		expect(compare([a, gapped]).words.map(({ description }) => description)).toEqual([
			'2014年の40件から2016年の60件まで、3時点の値がある。最大は2016年の60件、最小は2014年の40件。最初から最後までの増減は+50.0％。最新の値は前年比+20.0％。',
			'2013年の30件から2016年の25件まで、3時点の値がある。最大は2013年の30件、最小は2015年の20件。最初から最後までの増減は−16.7％。最新の値は前年比+25.0％。2014年の値はない。'
		]);
		expect(compare([a], {}, 'en').description).toContain('Indicator a: 3 values, from 40');
	});
	it('says that kinds of period differ, and only then', () => {
		expect(compare([a, fiscal]).mixed).toBe(true);
		expect(compare([a, fiscal]).notices).toHaveLength(1);
		expect(compare([a, gapped]).notices).toEqual([]);
	});
	it('takes a kind where a series has it', () => {
		const both = seriesOf('d', { 2014: 1, 2015: 2, 2016: 3, '2015-H1': 1, '2016-H1': 2 });
		const kinds = compare([a, both], { kind: 'half' }).panels.map(({ series }) => series.spec.kind);
		expect(kinds).toEqual(['year', 'half']);
	});
	it('shows the years asked for, of a fiscal year the one it starts in', () => {
		const { panels } = compare([a, fiscal], { from: 2015, to: 2015 });
		expect(panels.map(({ series }) => series.points.map(({ period }) => period.id))).toEqual([
			['2015'],
			['2015FY']
		]);
	});
	it('words an index, its base and what has none', () => {
		const { words, index, notices } = compare([a, gapped], { view: 'index', base: 2016 });
		expect(index?.base).toBe(2016);
		expect(words.map(({ description }) => description)).toEqual([
			'2016年の60件を100とすると、2015年は83.3。',
			'2016年の25件を100とすると、2015年は80.0。ほかの1時点は指数なし：基準との間に値のない期間又は比較できない変更がある。'
		]);
		expect(notices.join()).toContain('2016年');
	});
	it('takes the first year that all have for a base, and says where there is none', () => {
		expect(compare([a, gapped], { view: 'index' }).index?.base).toBe(2015);
		const late = seriesOf('e', { 2020: 50 });
		const none = compare([a, late], { view: 'index' });
		expect(none.index?.base).toBeNull();
		expect(none.place({ width: 700, height: 300, size: 12 })).toBeNull();
		expect(none.notices).toHaveLength(1);
	});
	it('lets the base stand outside the years shown', () => {
		const { words } = compare([a], { view: 'index', base: 2014, from: 2016 });
		expect(words[0]?.description).toBe('2014年の40件を100とすると、2016年は150.0。');
	});
	it('gives ranks no index', () => {
		const rank = seriesOf('r', { 2014: 20, 2015: 30 });
		rank.indicator.measure = 'ordinal';
		expect(compare([a, rank], { view: 'index' }).words[1]?.description).toBe(
			'指数なし：順位は指数にできない。'
		);
	});
	it('numbers the breaks within indices through all of them', () => {
		const told = (id: string) =>
			seriesOf(id, { 2014: 40, 2015: 50 }, { breaks: [breakOf(id, '2015', 'caution')] });
		const { words } = compare([told('a'), told('b')], { view: 'index' });
		expect(words.flatMap(({ notes }) => notes.map((note) => note.slice(0, 1)))).toEqual(['1', '2']);
	});
});

describe('compareRows', () => {
	it('never puts two kinds of period in one row', () => {
		const groups = compareRows(compare([a, fiscal]));
		expect(groups.map(({ kind, rows }) => [kind, ...rows.map(({ period }) => period.id)])).toEqual([
			['year', '2014', '2015', '2016'],
			['fiscal-year', '2014FY', '2015FY', '2016FY']
		]);
		expect(groups[0]?.rows[0]?.cells.map(({ point }) => point?.value ?? null)).toEqual([40, null]);
	});
	it('puts values of one period side by side, and leaves a hole a hole', () => {
		const [group] = compareRows(compare([a, gapped]));
		expect(
			group?.rows.map(({ period, cells }) => [
				period.id,
				...cells.map(({ point }) => point?.value ?? null)
			])
		).toEqual([
			['2013', null, 30],
			['2014', 40, null],
			['2015', 50, 20],
			['2016', 60, 25]
		]);
	});
});
