import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '#lib/domain/period.ts';
import { sharedPeriods } from './shared-periods.ts';

const periods = (...ids: string[]): Period[] =>
	ids.map(parsePeriod).filter((period) => period !== null);
const shared = (...lines: Period[][]) => sharedPeriods(lines).map(({ id }) => id);

describe('sharedPeriods', () => {
	it('are those of all lines where their kind is one', () => {
		expect(shared(periods('2015', '2016'), periods('2014', '2015'))).toEqual([
			'2014',
			'2015',
			'2016'
		]);
		expect(shared(periods('2015FY'), periods('2016FY'))).toEqual(['2015FY', '2016FY']);
	});
	it('are calendar years that hold every period where kinds differ', () => {
		expect(shared(periods('2015'), periods('2016FY'))).toEqual(['2015', '2016', '2017']);
		expect(shared(periods('2014-H1'), periods('2015-03'))).toEqual(['2014', '2015']);
	});
	it('are none without lines', () => {
		expect(shared()).toEqual([]);
	});
});
