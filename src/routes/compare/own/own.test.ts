import { describe, expect, it } from 'vitest';
import { compare, seriesOf } from '../../../../tests/support/compare.ts';
import { observation, source } from '../../../../tests/support/dossier.ts';
import type { OwnSeries } from '#lib/domain/own-series.ts';
import { chartDossier } from './chart-dossier.ts';
import { drawOverlay } from './draw-overlay.ts';
import { exponentTo, firstChoice, isFull, layOver } from './lay-over.ts';
import { panelChoices } from './panel-choices.ts';

const a = seriesOf('a', { 2014: 40, 2015: 50, 2016: 60 });
const b = seriesOf('b', { '2014FY': 900, '2015FY': 1200 });
b.indicator.unit = '人';
const rank = seriesOf('r', { 2014: 2, 2015: 1 });
rank.indicator.measure = 'ordinal';
const { spec, panels } = compare([a, b, rank]);
const choices = panelChoices(panels, 'ja');

const own = (
	id: string,
	unit: string,
	values: Record<string, number | null>,
	kind = 'year'
): OwnSeries => ({
	id,
	name: `name ${id}`,
	unit,
	kind: kind as OwnSeries['kind'],
	values: Object.entries(values).map(([period, value]) => ({
		period,
		value,
		qualifier: '',
		status: value === null ? 'Q' : 'A'
	}))
});
const draw = (series: OwnSeries[], over: Record<string, string>, changes = {}) =>
	drawOverlay(
		{ dossiers: [a, b], spec: { ...spec, ...changes }, choices, notices: [], locale: 'ja' },
		'own.csv',
		series,
		over
	);

describe('where a series is laid', () => {
	it('may be any panel but one of ranks', () => {
		expect(choices).toEqual([
			{ id: 'a', title: '指標a', unit: '件', kind: 'year' },
			{ id: 'b', title: '指標b', unit: '人', kind: 'fiscal-year' }
		]);
	});
	it('is at first the panel of its unit, then of its kind of period; of many series the first alone', () => {
		const series = [
			own('1', '千人', { 2014: 1 }),
			own('2', '', { 2014: 1 }),
			own('3', '社', {}, 'fiscal-year')
		];
		expect(firstChoice(series, choices)).toEqual({ 1: 'b', 2: 'a', 3: 'b' });
		const many = ['1', '2', '3', '4'].map((id) => own(id, '', { 2014: 1 }));
		expect(firstChoice(many, choices)).toEqual({ 1: 'a', 2: '', 3: '', 4: '' });
		expect(firstChoice(series, [])).toEqual({ 1: '', 2: '', 3: '' });
	});
	it('has room for six', () => {
		expect(isFull({ 1: 'a', 2: 'a', 3: 'b', 4: 'b', 5: 'a', 6: '' })).toBe(false);
		expect(isFull({ 1: 'a', 2: 'a', 3: 'b', 4: 'b', 5: 'a', 6: 'a' })).toBe(true);
	});
});

describe('the unit of a series', () => {
	it.each([
		['人', '人', 0],
		['千人', '人', 3],
		['名', '人', 0],
		['persons', '人', 0],
		['件', '人', null],
		['', '人', null]
	])('%s over %s', (unit, wanted, exponent) => {
		expect(exponentTo(unit, { unit: wanted })).toBe(exponent);
	});
	it('is turned into that of the panel, exactly, where both count the same', () => {
		const [laid] = layOver([own('1', '千人', { 2014: 1.3, 2015: null })], { 1: 'b' }, choices);
		expect(laid).toMatchObject({ unit: '人', over: 'b' });
		expect(laid?.values.map(({ value }) => value)).toEqual([1300, null]);
		const [other] = layOver([own('1', '社', { 2014: 1.3 })], { 1: 'b' }, choices);
		expect(other).toMatchObject({ unit: '社', values: [{ value: 1.3 }] });
		expect(layOver([own('1', '', { 2014: 1 })], { 1: '' }, choices)).toEqual([]);
	});
});

describe('drawOverlay', () => {
	it('is nothing where nothing is laid over the chart', () => {
		expect(draw([own('1', '件', { 2014: 1 })], { 1: '' })).toBeNull();
	});
	it('says what a reader should know of each series', () => {
		const series = [
			own('1', '件', { 2014: 41, 2015: null, 2016: 43 }),
			own('2', '千件', { 2014: 1 }),
			own('3', '社', { 2014: 50 }),
			own('4', '', { '2014FY': 50 }, 'fiscal-year')
		];
		const drawn = draw(series, { 1: 'a', 2: 'a', 3: 'a', 4: 'a' }, { from: 2014, to: 2015 });
		expect(drawn?.remarks).toEqual({
			1: ['表示している年の外にある1件は描いていません。', '値のない期間：2015年（秘匿）'],
			2: [
				'千件を件に直して描いています。',
				'図の値と大きさが10倍以上違います。単位を確かめてください。'
			],
			3: ['単位が異なります（ファイル：社、図：件）。高さは比べられません。'],
			4: [
				'ファイルに単位がありません。図の単位（件）と同じか確かめてください。',
				'期間の種類が異なります（ファイル：年度、図：暦年）。それぞれの期間の位置に描いています。'
			]
		});
	});
	it('has a table of the periods of the file alone, with withheld values as such', () => {
		const drawn = draw([own('1', '件', { 2013: 7, 2015: null, 2016: 43 })], { 1: 'a' });
		expect(drawn?.table.columns).toEqual([
			{ title: '指標a', isOwn: false },
			{ title: '手元のファイル（公表値ではない）：name 1', isOwn: true }
		]);
		expect(
			drawn?.table.groups[0]?.rows.map(({ period, cells }) => [
				period,
				...cells.map(({ value, note }) => value + note)
			])
		).toEqual([
			['2013年', '–', '7件'],
			['2015年', '50件', '–秘匿'],
			['2016年', '60件', '43件']
		]);
	});
	it('has published values of the years of the file, though their kind of period differs', () => {
		const drawn = draw([own('1', '件', { '2015FY': 7 }, 'fiscal-year')], { 1: 'a' });
		const rows = drawn?.table.groups.map(({ title, rows: each }) => [
			title,
			...each.map(({ period, cells }) => [period, ...cells.map(({ value }) => value)])
		]);
		expect(rows).toEqual([
			['暦年', ['2015年', '50件', '–']],
			['年度', ['2015年度', '–', '7件']]
		]);
	});
	it('takes indices on the base of the page, and says where the file has none', () => {
		const series = [own('1', '', { 2014: 20, 2015: 30 }), own('2', '', { 2016: 30 })];
		const drawn = draw(series, { 1: 'a', 2: 'a' }, { view: 'index', base: 2014 });
		expect(drawn?.table.groups[0]?.rows.map(({ cells }) => cells[2]?.note)).toEqual([
			'指数 100.0',
			'指数 150.0',
			''
		]);
		expect(drawn?.remarks['2']).toEqual(['指数なし：基準年の値がない。']);
		expect(drawn?.placed.wide.form).toBe('index');
	});
});

describe('chartDossier', () => {
	it('keeps all that the chart is drawn of, and little else', () => {
		const whole = seriesOf('a', { 2014: 40, 2015: 50 });
		whole.observations.push(
			observation(8, '2014', 12, { breakdown: 'sex', category: 'male', source: 'other' }),
			observation(9, '2014', 3, { area: '13' })
		);
		whole.sources.push(source({ id: 'other' }));
		const slim = chartDossier(whole);
		expect(slim.observations.map(({ id, quote }) => [id, quote])).toEqual([
			[1, ''],
			[2, '']
		]);
		expect(slim.sources.map(({ id }) => id)).toEqual(['npa-2020']);
		const box = { width: 700, height: 200, size: 12 };
		expect(compare([slim]).place(box)).toEqual(compare([whole]).place(box));
	});
});
