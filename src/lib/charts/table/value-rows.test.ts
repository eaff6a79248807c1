import { describe, expect, it } from 'vitest';
import { annual, dossier } from '../../../../tests/support/dossier.ts';
import { lineSeries } from '../line/line-series.ts';
import { defaultSpec } from '../spec/chart-spec.ts';
import { valueRows } from './value-rows.ts';

const spec = defaultSpec({ indicator: 'cases', isRank: false, kinds: ['year'], breakdowns: [] });
const gap = (from: string, to: string) => ({
	indicator: 'cases',
	breakdown: '',
	category: '',
	area: '00',
	from,
	to,
	reason: 'not-held-here' as const,
	noteJa: '',
	noteEn: '',
	source: ''
});
const rows = (data: ReturnType<typeof dossier>) =>
	valueRows(data, lineSeries(data, spec)).map((row) => [
		row.period.id,
		row.observation?.value ?? null,
		row.comparability,
		row.neighbour?.period ?? null
	]);

describe('valueRows', () => {
	it('lists known holes before, within and after the values', () => {
		const data = dossier({
			observations: annual(2010, [1, null, 3]),
			gaps: [gap('2009', '2009'), gap('2011', '2011'), gap('2013', '2013')]
		});
		expect(rows(data)).toEqual([
			['2009', null, 'gap', null],
			['2010', 1, 'first', null],
			['2011', null, 'gap', null],
			['2012', 3, 'gap', null],
			['2013', null, 'gap', null]
		]);
	});
	it('compares with the neighbour, never across a refusing break', () => {
		const data = dossier({
			observations: annual(2010, [1, 2, 3]),
			breaks: [
				{
					indicator: 'cases',
					breakdown: '',
					category: '',
					area: '',
					date: '2012-04',
					force: 'refuse',
					kind: 'law',
					noteJa: '',
					noteEn: '',
					event: ''
				}
			]
		});
		expect(rows(data)).toEqual([
			['2010', 1, 'first', null],
			['2011', 2, 'comparable', '2010'],
			['2012', 3, 'break', null]
		]);
	});
	it('compares no ranks', () => {
		const data = dossier({ observations: annual(2010, [2, 2]) });
		data.indicator.measure = 'ordinal';
		expect(rows(data).map((row) => row[2])).toEqual(['rank', 'rank']);
	});
});
