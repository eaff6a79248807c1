import { describe, expect, it } from 'vitest';
import { catalogueLine } from './catalogue-line.ts';
import type { NationalTotal } from '#lib/domain/national-total.ts';

const point = (period: string, periodKind: NationalTotal['periodKind'], value: number | null) => ({
	period,
	periodKind,
	value,
	qualifier: '' as const,
	status: 'A',
	kind: 'official' as const,
	source: 'report',
	sourceTitleJa: '報告',
	sourceTitleEn: 'Report',
	derivation: ''
});
const years = [point('2015', 'year', 1), point('2016', 'year', 2), point('2017', 'year', 3)];
const halves = [point('2016-H1', 'half', 4)];
const ranges = [point('2001/2005', 'range', 5), point('2001/2009', 'range', 6)];
const kinds = {
	kinds: [
		{ kind: 'half' as const, periods: 1 },
		{ kind: 'year' as const, periods: 3 }
	]
};

describe('the line of an indicator in the catalogue', () => {
	it('is that of the kind shown first', () => {
		const line = catalogueLine([...years, ...halves, ...ranges], kinds, null);
		expect(line).toEqual({
			series: years,
			first: years[0],
			newest: years[2],
			kind: 'year',
			periods: 3
		});
	});

	it('is that of the kind asked for; a single value is no span', () => {
		const line = catalogueLine([...years, ...halves], kinds, 'half');
		expect([line.first, line.newest?.period, line.periods]).toEqual([null, '2016-H1', 1]);
	});

	it.each([null, 'range' as const])('shows the newest range without a series (%s)', (kind) => {
		const line = catalogueLine(ranges, { kinds: [] }, kind);
		expect([line.series, line.first, line.newest?.value, line.periods]).toEqual([[], null, 6, 2]);
	});

	it('without a national total tells the longest line', () => {
		const none = { series: [], first: null, newest: null };
		expect(catalogueLine([], kinds, null)).toEqual({ ...none, kind: 'year', periods: 3 });
		expect(catalogueLine([], kinds, 'half')).toEqual({ ...none, kind: 'half', periods: 1 });
		expect(catalogueLine([], { kinds: [] }, null)).toEqual({ ...none, kind: null, periods: 0 });
	});
});
