import { describe, expect, it } from 'vitest';
import { cutIntoSegments, type DatedBreak } from '#lib/domain/segment.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { annual, dossier } from '../../../../tests/support/dossier.ts';
import { defaultSpec } from '../spec/chart-spec.ts';
import { applyMeasure } from '../series/apply-measure.ts';
import { selectPoints } from '../series/select-points.ts';
import { joinEnds } from './join-ends.ts';

const spec = defaultSpec({ indicator: 'cases', isRank: false, kinds: ['year'], breakdowns: [] });
const value = {
	show: 'value',
	inPoints: false,
	base: null,
	denominators: [],
	refusal: null
} as const;

function join(values: (number | null)[], ends: [string, string], breaks: DatedBreak[] = []) {
	const points = selectPoints(dossier({ observations: annual(2010, values) }), spec, '');
	const line = applyMeasure(points, { ...value }, { breaks, totals: new Map() });
	const [from, to] = ends.map(parsePeriod);
	if (!from || !to) throw new Error('no period');
	const refusing = breaks.filter(({ force }) => force === 'refuse');
	expect(line.segments).toEqual(cutIntoSegments(points, breaks));
	return joinEnds(line, { from, to }, refusing);
}

describe('joinEnds', () => {
	it('joins values of one unbroken run', () => {
		expect(join([1, 2, 3], ['2010', '2012'])).toBe('joined');
		expect(join([1, 2, 3], ['2010', '2012'], [{ date: '2011', force: 'caution' }])).toBe('joined');
	});
	it('bridges one hole or several', () => {
		expect(join([1, null, 3], ['2010', '2012'])).toBe('bridged');
		expect(join([1, null, 3, null, 5], ['2010', '2014'])).toBe('bridged');
	});
	it('refuses where a break lies between, in a run or in a hole', () => {
		const cut: DatedBreak[] = [{ date: '2011-07', force: 'refuse' }];
		expect(join([1, 2, 3], ['2010', '2012'], cut)).toBe('refused');
		expect(join([1, null, 3], ['2010', '2012'], cut)).toBe('refused');
		expect(join([1, 2, 3], ['2011', '2012'], cut)).toBe('joined');
	});
	it('has nothing to join where one of the two is missing', () => {
		expect(join([1, 2, null, 4], ['2010', '2012'])).toBe('alone');
	});
});
