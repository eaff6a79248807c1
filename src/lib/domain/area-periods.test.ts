import { describe, expect, it } from 'vitest';
import { areaPeriods, usualAreaPeriod } from './area-periods.ts';

const value = (area: string, period: string, changes = {}) => ({
	area,
	period,
	breakdown: '',
	value: 1,
	currentFrom: '2020-01-01',
	...changes
});
const told = (values: ReturnType<typeof value>[]) =>
	areaPeriods(values).map(({ period, areas }) => [period.id, areas]);

describe('areaPeriods', () => {
	it('counts the prefectures of each period, the newest first', () => {
		expect(
			told([
				value('13', '2017FY'),
				value('27', '2017FY'),
				value('13', '2020'),
				value('13', '2016-H1'),
				value('13', '2020')
			])
		).toEqual([
			['2020', 1],
			['2017FY', 2],
			['2016-H1', 1]
		]);
	});
	it('leaves out the nation, parts, absences and slips', () => {
		expect(
			told([
				value('00', '2020'),
				value('01', '2020', { breakdown: 'age' }),
				value('02', '2020', { value: null }),
				value('03', '2020', { currentFrom: null })
			])
		).toEqual([]);
	});
	it('is empty where no period has two prefectures', () => {
		expect(told([value('47', '2019'), value('47', '2020')])).toEqual([]);
	});
});

describe('usualAreaPeriod', () => {
	it('is the newest of those with most prefectures', () => {
		const periods = areaPeriods(
			['2015', '2016', '2017'].flatMap((period) => [
				value('13', period),
				...(period === '2017' ? [] : [value('27', period)])
			])
		);
		expect(usualAreaPeriod(periods)?.id).toBe('2016');
		expect(usualAreaPeriod([])).toBeNull();
	});
});
