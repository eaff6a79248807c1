import { describe, expect, it } from 'vitest';
import { newestActivities } from './newest-activities.ts';

const activity = (id: string, period: string, published: string) => ({
	id,
	period,
	document: { published }
});

describe('the newest activities', () => {
	it('come by the end of their period, then by publication, then as given', () => {
		const given = [
			activity('undated', '2017FY', ''),
			activity('year', '2017', '2019-01-01'),
			activity('early', '2017FY', '2018-05-01'),
			activity('month', '2017FY', '2018-06'),
			activity('second', '2017FY', '2018-06-30'),
			activity('day', '2018-04-01', '2018-04-02'),
			activity('range', '2010-04/2018-06', '2018-07')
		];
		expect(newestActivities(given).map(({ id }) => id)).toEqual([
			'range',
			'day',
			'month',
			'second',
			'early',
			'undated',
			'year'
		]);
		expect(newestActivities([])).toEqual([]);
	});
});
