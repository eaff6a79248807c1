import { describe, expect, it } from 'vitest';
import { annual, dossier, observation, source } from '../../../../tests/support/dossier.ts';
import { defaultSpec } from '../spec/chart-spec.ts';
import { lineSeries } from './line-series.ts';

const spec = defaultSpec({
	indicator: 'cases',
	isRank: false,
	kinds: ['year', 'half'],
	breakdowns: []
});
const brk = (date: string, force: 'refuse' | 'caution' | 'rename' = 'refuse') => ({
	indicator: 'cases',
	breakdown: '',
	category: '',
	area: '',
	date,
	force,
	kind: 'law' as const,
	noteJa: '法改正',
	noteEn: 'law amended',
	event: ''
});
const periodsOf = (segments: { period: { id: string } }[][]): string[][] =>
	segments.map((segment) => segment.map((p) => p.period.id));

describe('lineSeries', () => {
	it('keeps a hole a hole and names the gap that explains it', () => {
		const gap = {
			indicator: 'cases',
			breakdown: '',
			category: '',
			area: '00',
			from: '2012',
			to: '2012',
			reason: 'not-held-here' as const,
			noteJa: '未収集',
			noteEn: 'not held',
			source: ''
		};
		const series = lineSeries(
			dossier({ observations: annual(2010, [1, 2, null, 4, 5]), gaps: [gap] }),
			spec
		);
		expect(periodsOf(series.segments)).toEqual([
			['2010', '2011'],
			['2013', '2014']
		]);
		expect(series.gaps.map((g) => [g.from.id, g.to.id, g.gap])).toEqual([['2012', '2012', gap]]);
	});
	it('cuts before the first period that a refusing break touches', () => {
		const series = lineSeries(
			dossier({ observations: annual(2013, [1, 2, 3, 4]), breaks: [brk('2015-07-15')] }),
			spec
		);
		expect(periodsOf(series.segments)).toEqual([
			['2013', '2014'],
			['2015', '2016']
		]);
		expect(series.breaks.map((b) => [b.label, b.before.id])).toEqual([['1', '2015']]);
	});
	it('does not cut at a rename or a caution, and numbers them in order of date', () => {
		const series = lineSeries(
			dossier({
				observations: annual(2013, [1, 2, 3, 4]),
				breaks: [brk('2014', 'rename'), brk('2016', 'caution')]
			}),
			spec
		);
		expect(series.segments).toHaveLength(1);
		expect(series.breaks.map((b) => [b.label, b.before.id])).toEqual([
			['1', '2014'],
			['2', '2016']
		]);
	});
	it('cuts even where the reader hides the marks of breaks', () => {
		const data = dossier({ observations: annual(2013, [1, 2, 3, 4]), breaks: [brk('2015')] });
		const series = lineSeries(data, { ...spec, breaks: false });
		expect(series.breaks).toEqual([]);
		expect(series.segments).toHaveLength(2);
	});
	it('leaves out a break before the first or after the last value', () => {
		const data = dossier({
			observations: annual(2013, [1, 2]),
			breaks: [brk('2013'), brk('2020')]
		});
		expect(lineSeries(data, spec).breaks).toEqual([]);
	});
	it('joins first halves year on year', () => {
		const observations = ['2010-H1', '2011-H1', '2012-H1'].map((p, i) => observation(i + 1, p, i));
		const series = lineSeries(dossier({ observations }), { ...spec, kind: 'half' });
		expect(periodsOf(series.segments)).toEqual([['2010-H1', '2011-H1', '2012-H1']]);
	});
	it('takes only the kind, the range, the nation, totals and current values', () => {
		const observations = [
			...annual(2010, [1, 2, 3, 4]),
			observation(10, '2011-H1', 9),
			observation(11, '2011', 9, { area: '13' }),
			observation(12, '2011', 9, { breakdown: 'sex', category: 'female' }),
			observation(13, '2011', 9, { currentFrom: null }),
			observation(14, '2011', 9, { currentUntil: '2021-01-01' })
		];
		const series = lineSeries(dossier({ observations }), { ...spec, from: '2011', to: '2012' });
		expect(series.points.map((p) => [p.period.id, p.value])).toEqual([
			['2011', 2],
			['2012', 3]
		]);
	});
	it('shows public bodies’ values where press values are left out', () => {
		const press = source({ id: 'press', kind: 'press', knownFrom: '2021-01-01' });
		const relay = source({ id: 'relay', kind: 'official-relay' });
		const observations = [
			observation(1, '2010', 5, {
				source: 'relay',
				currentFrom: '2020-03-12',
				currentUntil: '2021-01-01'
			}),
			observation(2, '2010', 6, {
				source: 'press',
				knownFrom: '2021-01-01',
				currentFrom: '2021-01-01'
			})
		];
		const data = dossier({ observations, sources: [press, relay] });
		expect(lineSeries(data, spec).points.map((p) => p.value)).toEqual([6]);
		expect(lineSeries(data, { ...spec, publicOnly: true }).points.map((p) => p.value)).toEqual([5]);
	});
	it('letters the events within its years', () => {
		const event = (id: string, date: string) => ({
			id,
			date,
			titleJa: id,
			titleEn: id,
			kind: 'law',
			source: '',
			topics: []
		});
		const data = dossier({
			observations: annual(2010, [1, 2, 3]),
			events: [event('before', '2009'), event('first', '2010-07-27'), event('second', '2012-04')]
		});
		expect(
			lineSeries(data, { ...spec, events: true }).events.map((e) => [e.label, e.item.id])
		).toEqual([
			['a', 'first'],
			['b', 'second']
		]);
	});
});
