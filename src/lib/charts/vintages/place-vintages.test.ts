import { describe, expect, it } from 'vitest';
import { vintageCase, vintageCases, type VintageCase } from '../../../../tests/support/vintages.ts';
import { describeVintages } from './describe-vintages.ts';
import { placeVintages } from './place-vintages.ts';
import { vintageSeries } from './vintage-series.ts';

const seriesOf = ({ dossier, cell }: VintageCase, asOf: string | null = null) =>
	vintageSeries(dossier, cell, { asOf, years: 'western' });
function place(one: VintageCase, asOf: string | null = null, locale: 'ja' | 'en' = 'ja') {
	const series = seriesOf(one, asOf);
	if (!series) throw new Error('no chart');
	return placeVintages(series, { width: 340, size: 12, locale });
}
const { revised, contradicted, equal, zero, undated, long } = vintageCases;

describe('vintageSeries', () => {
	it('is null for one document, and for one and a slip or an absence', () => {
		expect(seriesOf(vintageCase([{ published: '2020', value: 5 }]))).toBeNull();
		expect(
			seriesOf(
				vintageCase([
					{ published: '2020', value: 5 },
					{ published: '2021', value: 50, standing: 'slip' },
					{ published: '2022', value: null, status: 'L' }
				])
			)
		).toBeNull();
	});
	it('sees no document later than the day, and no end of a reign after it', () => {
		expect(seriesOf(revised, '2020-03-11')).toBeNull();
		const series = seriesOf(contradicted, '2018-12-31');
		expect(series?.points.map(({ value }) => value)).toEqual([599, 595, 601]);
		expect(series?.reigns.map(({ point, from, until }) => [point.value, from, until])).toEqual([
			[599, '2010-08-05', '2017-12-31'],
			[595, '2017-12-31', null]
		]);
	});
	it('counts slips', () => {
		expect(seriesOf(undated)?.slips).toBe(1);
		expect(seriesOf(undated)?.points).toHaveLength(2);
	});
});

describe('placeVintages', () => {
	it('puts each document at its true day: 35 days of 60 apart from the fifth', () => {
		const { plot, marks } = place(revised);
		// the axis spans February and March 2020, 60 days, and leaves 21 pixels to run on
		const at = (days: number) => plot.left + ((plot.right - 21 - plot.left) * days) / 60;
		expect(marks.map(({ x }) => x)).toEqual([at(5), at(40)].map((x) => Math.round(x * 10) / 10));
	});
	it('steps from the day a value became current to the day another did, and to the end', () => {
		const { steps, marks, plot } = place(revised);
		const [first, last] = marks;
		expect(steps).toBe(`M${first?.x},${first?.y}H${last?.x}V${last?.y}H${plot.right}`);
	});
	it('ends the line on the day whose documents are seen', () => {
		const open = place(revised, '2020-12-31').steps;
		const { steps, plot } = place(revised, '2020-03-20');
		const end = plot.left + ((plot.right - 21 - plot.left) * 48) / 60;
		expect(steps.endsWith(`H${Math.round(end * 10) / 10}`)).toBe(true);
		expect(steps).not.toBe(open);
	});
	it('draws no line to a document that never was current', () => {
		const { steps, marks } = place(contradicted);
		expect(marks.map(({ id, reigned }) => [id, reigned])).toEqual([
			[3, false],
			[4, false],
			[1, true],
			[2, true]
		]);
		const press = marks.find(({ id }) => id === 3);
		expect(steps.match(/[MV]/g)).toEqual(['M', 'V']);
		expect(steps).not.toContain(String(press?.y));
	});
	it('cuts the line where no value was current between two', () => {
		const series = seriesOf(equal);
		const [first, , last] = series?.reigns ?? [];
		if (!series || !first || !last) throw new Error('no reigns');
		const { steps } = placeVintages(
			{ ...series, reigns: [first, last] },
			{ width: 340, size: 12, locale: 'ja' }
		);
		expect(steps.match(/[MV]/g)).toEqual(['M', 'M']);
	});
	it('marks who reports and what is provisional', () => {
		expect(place(revised).marks.map(({ mark }) => [mark.shape, mark.hollow])).toEqual([
			['square', true],
			['circle', false]
		]);
	});
	it('says so where the axis does not start at zero', () => {
		expect(place(revised).head.map(({ text }) => text)).toEqual(['（件） 縦軸は0から始まらない']);
		expect(place(revised, null, 'en').head.map(({ text }) => text)).toEqual([
			'(cases) axis does not start at zero'
		]);
		expect(place(zero).head.map(({ text }) => text)).toEqual(['（件）']);
		expect(place(zero).yTicks.at(0)).toEqual({ y: place(zero).plot.bottom, label: '0' });
	});
	it('writes the value of each place once, the current one bold', () => {
		const texts = place(equal).labels.map(({ text, bold }) => [text, bold]);
		expect(texts).toEqual([
			['844', true],
			['844（2点）', false],
			['844', false]
		]);
		expect(place(contradicted).labels.map(({ text }) => text)).toEqual([
			'595',
			'599',
			'601',
			'約590'
		]);
	});
	it('writes no label over another or outside the chart', () => {
		for (const one of [revised, contradicted, equal, zero, undated, long])
			for (const locale of ['ja', 'en'] as const) {
				const { labels, width } = place(one, null, locale);
				const places = labels.map(({ x, y }) => `${Math.round(x / 10)},${Math.round(y / 10)}`);
				expect(new Set(places).size).toBe(labels.length);
				expect(labels.every(({ x }) => x > 0 && x < width)).toBe(true);
			}
	});
	it('lists the documents by publication, an undated one with where it stands', () => {
		expect(
			place(undated).documents.map(({ lines }) => lines.map(({ text }) => text).join(''))
		).toEqual([
			'公表日不明、図では2020年12月31日　48.6件個人ブログ（報道等による）',
			'2021年3月11日　48.8件〔現在値〕警察庁（公表機関の資料）'
		]);
	});
	it('grows with long names and keeps them whole', () => {
		const { documents, height } = place(long);
		const lines = documents.flatMap((one) => one.lines.map(({ text }) => text));
		expect(lines.join('')).toContain('関係市町の児童福祉主管課（他の公的機関による引用）');
		expect(height).toBeGreaterThan(place(revised).height);
	});
});

describe('describeVintages', () => {
	it('tells each document, the current value and the slips', () => {
		const series = seriesOf(undated);
		expect(series && describeVintages(series, '2019年', 'ja')).toBe(
			'2019年の値を示す資料2点を、公表の順に並べた図。' +
				'公表日不明、図では2020年12月31日、個人ブログ（報道等による）、48.6件。' +
				'2021年3月11日、警察庁（公表機関の資料）、48.8件。' +
				'現在値は2020年12月31日から48.6件、2021年3月11日から48.8件。' +
				'ほかに誤記のある資料1点は描いていない。'
		);
		expect(series && describeVintages(series, '2019', 'en')).toContain(
			'Current value: 48.6 cases from 31 December 2020, 48.8 cases from 11 March 2021. Documents with a slip, not drawn: 1.'
		);
	});
});
