import { describe, expect, it } from 'vitest';
import { lineChart, series } from '../../../../../tests/support/figure-content.ts';
import { chartColumns } from './chart-columns.ts';
import { chartRows } from './chart-rows.ts';

const chart = {
	...lineChart,
	categories: ['2020', '2021', '2022'],
	series: [
		series('件数', 0, [
			[1, null, null],
			[null, null, 3]
		]),
		series('人員', 1, [[4, 5, 6]])
	]
};

describe('the columns of a chart', () => {
	it('are one for each unbroken stretch of a line, the first named in the legend', () => {
		expect(chartColumns(chart).map(({ name, isNamed, values }) => [name, isNamed, values])).toEqual(
			[
				['件数', true, [1, null, null]],
				['件数', false, [null, null, 3]],
				['人員', true, [4, 5, 6]]
			]
		);
	});
	it('are one for each series of bars, whose stretches nothing joins', () => {
		expect(chartColumns({ ...chart, form: 'bar' }).map(({ values }) => values)).toEqual([
			[1, null, 3],
			[4, 5, 6]
		]);
	});
	it('stay apart where stretches of bars meet in a category', () => {
		const meeting = [
			series('件数', 0, [
				[1, 2, null],
				[null, 2, 3]
			])
		];
		expect(chartColumns({ ...chart, form: 'stacked', series: meeting })).toHaveLength(2);
	});
	it('are as long as the categories, empty without values and for what is no number', () => {
		const odd = [series('無', 0, []), series('有', 1, [[Number.NaN, 2]])];
		expect(chartColumns({ ...chart, series: odd }).map(({ values }) => values)).toEqual([
			[null, null, null],
			[null, 2, null]
		]);
	});
	it('stand in rows of cells under their names', () => {
		expect(chartRows(chart, '（件）')).toEqual([
			['（件）', '件数', '件数', '人員'],
			['2020', 1, null, 4],
			['2021', null, null, 5],
			['2022', null, 3, 6]
		]);
	});
});
