import { describe, expect, it } from 'vitest';
import { buildActivity, buildFollowUp, buildHoldings } from '../../../../tests/support/plan.ts';
import { neverReported } from './never-reported.ts';
import { planProgress } from './progress.ts';

const ask = (changes: Parameters<typeof buildHoldings>[0]) =>
	neverReported(planProgress(buildHoldings(changes), null));
const years = ['2020', '2021', '2022'];

describe('measures never reported on', () => {
	it('are all where nothing is held, shown as not examined', () => {
		expect(ask({})).toEqual({ measures: 3, coverage: 'not-examined' });
	});

	it('are none where each has a report, and none where there are no measures', () => {
		const activities = ['1-1', '1-2', '2-1'].map((code) => buildActivity(code));
		expect(ask({ activities })).toEqual({ measures: 0, coverage: null });
		expect(ask({ measures: [] })).toEqual({ measures: 0, coverage: null });
	});

	it('are shown by a coverage only where it shows no others', () => {
		const activities = [buildActivity('1-1')];
		expect(ask({ activities })).toEqual({ measures: 2, coverage: null });
		const everyYear = years.map((period) => buildActivity('1-1', { id: period, period }));
		expect(ask({ activities: everyYear })).toEqual({ measures: 2, coverage: 'not-examined' });
		const followUps = years.map((period) => buildFollowUp({ period, scope: 'all-measures' }));
		expect(ask({ activities: everyYear, followUps })).toEqual({
			measures: 2,
			coverage: 'not-mentioned'
		});
	});
});
