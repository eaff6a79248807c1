import { expect, it } from 'vitest';
import { annual, dossier } from '../../../../tests/support/dossier.ts';
import { lineSeries } from '../line/line-series.ts';
import { defaultSpec } from '../spec/chart-spec.ts';
import { stepPath } from './step-path.ts';

const spec = defaultSpec({ indicator: 'tier', isRank: true, kinds: ['year'], breakdowns: [] });
const { segments } = lineSeries(dossier({ observations: annual(2018, [1, 1, 2, null, 3]) }), spec);
const time = {
	start: ({ year }: { year: number }) => (year - 2018) * 10,
	end: ({ year }: { year: number }) => (year - 2017) * 10
};
const value = { scale: (rank: number) => rank * 100 } as Parameters<typeof stepPath>[2];

it('is level through each period and steps where one meets the next', () => {
	expect(stepPath(segments[0] ?? [], time, value)).toBe('M0,100H10V100H20V200H30');
});
it('begins anew after a hole', () => {
	expect(segments).toHaveLength(2);
	expect(stepPath(segments[1] ?? [], time, value)).toBe('M40,300H50');
});
