import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '#lib/domain/period.ts';
import { chooseEnds } from './choose-ends.ts';

const held = (...ids: string[]): Period[] =>
	ids.map((id) => {
		const period = parsePeriod(id);
		if (!period) throw new Error(id);
		return period;
	});
function choose(parts: Period[][], from: string | null = null, to: string | null = null) {
	const ends = chooseEnds(parts, { from, to });
	return ends && [ends.from.id, ends.to.id];
}

describe('chooseEnds', () => {
	const parts = [
		held('2010', '2012', '2014', '2016'),
		held('2012', '2014'),
		held('2013', '2014', '2015')
	];

	it('takes the first and the last period of which two parts have a value', () => {
		expect(choose(parts)).toEqual(['2012', '2014']);
	});
	it('takes what is asked for where any part has a value of it', () => {
		expect(choose(parts, '2010')).toEqual(['2010', '2014']);
		expect(choose(parts, null, '2016')).toEqual(['2012', '2016']);
		expect(choose(parts, '2013', '2015')).toEqual(['2013', '2015']);
		expect(choose(parts, '2011', '2017')).toEqual(['2012', '2014']);
	});
	it('takes the first and the last of one part alone, or where no two share a period', () => {
		expect(choose([held('2010', '2012', '2014'), []])).toEqual(['2010', '2014']);
		expect(choose([held('2010', '2012'), held('2011', '2013')])).toEqual(['2010', '2013']);
		expect(choose([held('2010', '2012'), held('2012')])).toEqual(['2010', '2012']);
	});
	it('has none without two periods in their order', () => {
		expect(choose([])).toBeNull();
		expect(choose([held('2010'), held('2010')])).toBeNull();
		expect(choose(parts, '2016')).toBeNull();
		expect(choose(parts, '2014', '2012')).toBeNull();
	});
});
