import { describe, expect, it } from 'vitest';
import { lineChart, series } from '../../../../../tests/support/figure-content.ts';
import { findAll, readXml } from '../../../../../tests/support/read-xml.ts';
import type { NativeChart } from '../../figure/figure-content.ts';
import { chartXml } from './chart-xml.ts';

const setting = {
	language: 'ja',
	sheet: 'データ',
	size: { width: 160, height: 90 },
	fontSize: 9
} as const;
const chart: NativeChart = {
	...lineChart,
	categories: ['2020', '2021'],
	series: [series('件数', 0, [[1, null]]), series('人員', 1, [[2, 3.5]])],
	valueTitle: '（件）'
};
const of = (changes: Partial<NativeChart>) => readXml(chartXml({ ...chart, ...changes }, setting));
const values = (changes: Partial<NativeChart>, name: string) =>
	findAll(of(changes), name).map(({ attributes }) => attributes['val']);
const piece = (xml: string, name: string): string[] =>
	[...xml.matchAll(new RegExp(`<${name}>.*?</${name}>`, 'g'))].map(([all]) => all);

describe('chartXml', () => {
	it('writes a line as a series with its cells, colour, dashes and points', () => {
		expect(piece(chartXml(chart, setting), 'c:ser')[1]).toBe(
			'<c:ser><c:idx val="1"/><c:order val="1"/>' +
				'<c:tx><c:strRef><c:f>\'データ\'!$C$1</c:f><c:strCache><c:ptCount val="1"/>' +
				'<c:pt idx="0"><c:v>人員</c:v></c:pt></c:strCache></c:strRef></c:tx>' +
				'<c:spPr><a:ln w="25400" cap="flat"><a:solidFill><a:srgbClr val="B98A2F"/></a:solidFill>' +
				'<a:prstDash val="dash"/><a:round/></a:ln></c:spPr>' +
				'<c:marker><c:symbol val="square"/><c:size val="6"/><c:spPr><a:solidFill>' +
				'<a:srgbClr val="B98A2F"/></a:solidFill><a:ln w="12700"><a:solidFill>' +
				'<a:srgbClr val="B98A2F"/></a:solidFill></a:ln></c:spPr></c:marker>' +
				'<c:cat><c:strRef><c:f>\'データ\'!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/>' +
				'<c:pt idx="0"><c:v>2020</c:v></c:pt><c:pt idx="1"><c:v>2021</c:v></c:pt>' +
				'</c:strCache></c:strRef></c:cat>' +
				"<c:val><c:numRef><c:f>'データ'!$C$2:$C$3</c:f><c:numCache>" +
				'<c:formatCode>General</c:formatCode><c:ptCount val="2"/>' +
				'<c:pt idx="0"><c:v>2</c:v></c:pt><c:pt idx="1"><c:v>3.5</c:v></c:pt>' +
				'</c:numCache></c:numRef></c:val><c:smooth val="0"/></c:ser>'
		);
	});
	it('leaves a cell without a value out of the series: a gap', () => {
		expect(piece(chartXml(chart, setting), 'c:val')[0]).toContain(
			'<c:ptCount val="2"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numCache>'
		);
		expect(values({}, 'c:dispBlanksAs')).toEqual(['gap']);
	});
	it.each([
		['line', 'c:lineChart', 'standard', []],
		['bar', 'c:barChart', 'clustered', ['0']],
		['stacked', 'c:barChart', 'stacked', ['100']],
		['share', 'c:barChart', 'percentStacked', ['100']]
	] as const)('draws %s as %s, %s', (form, name, grouping, overlap) => {
		expect(findAll(of({ form }), name)).toHaveLength(1);
		expect(values({ form }, 'c:grouping')).toEqual([grouping]);
		expect(values({ form }, 'c:overlap')).toEqual(overlap);
	});
	it('writes the unit level over the axis, and the format of its numbers', () => {
		const [title] = findAll(of({}), 'c:title');
		expect(findAll(title ?? of({}), 'a:t').map(({ text }) => text)).toEqual(['（件）']);
		const formats = (form: NativeChart['form']) =>
			findAll(of({ form }), 'c:numFmt').map(({ attributes }) => attributes['formatCode']);
		expect(formats('line')).toEqual(['General', '#,##0.0']);
		expect(formats('share')).toEqual(['General', '0%']);
	});
	it('writes a logarithmic axis', () => {
		expect(values({}, 'c:logBase')).toEqual([]);
		expect(values({ isLogarithmic: true }, 'c:logBase')).toEqual(['10']);
	});
	it('turns the axis of ranks over, and keeps the categories at the foot', () => {
		const ranks = { isReversed: true, series: [series('順位', 0, [[1, 3]])] };
		expect(values(ranks, 'c:orientation')).toEqual(['minMax', 'maxMin']);
		expect(values(ranks, 'c:crosses')).toEqual(['max', 'autoZero']);
		expect(values(ranks, 'c:min')).toEqual(['1']);
		expect(values({}, 'c:crosses')).toEqual(['autoZero', 'autoZero']);
	});
	it('has a legend for several series only', () => {
		expect(findAll(of({}), 'c:legend')).toHaveLength(1);
		expect(findAll(of({ series: chart.series.slice(0, 1) }), 'c:legend')).toEqual([]);
	});
	it('sets Japanese in a face that holds it', () => {
		for (const name of ['a:latin', 'a:ea'])
			expect(
				new Set(findAll(of({}), name).map(({ attributes }) => attributes['typeface']))
			).toEqual(new Set(['Yu Gothic']));
		expect(values({}, 'c:lang')).toEqual(['ja-JP']);
	});
	it('leads to its workbook where it stands outside of one', () => {
		const outside = chartXml(chart, { ...setting, workbook: 'rId1' });
		expect(outside).toContain(
			'<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
		);
		expect(chartXml(chart, setting)).not.toContain('externalData');
	});
	it('quotes the name of the sheet', () => {
		expect(chartXml(chart, { ...setting, sheet: "it's" })).toContain("<c:f>'it''s'!$B$1</c:f>");
	});
	it('refuses a colour that is none', () => {
		const wrong = { ...series('件数', 0, [[1]]), color: 'url(#p-2)' };
		expect(() => chartXml({ ...chart, series: [wrong] }, setting)).toThrow(
			'not a colour: url(#p-2)'
		);
	});
});
