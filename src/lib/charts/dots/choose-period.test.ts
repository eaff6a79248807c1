import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '#lib/domain/period.ts';
import { choosePeriod } from './choose-period.ts';

const held = (...ids: string[]): Period[] =>
	ids.map((id) => {
		const period = parsePeriod(id);
		if (!period) throw new Error(id);
		return period;
	});
const choose = (parts: Period[][], asked: string | null = null) =>
	choosePeriod(parts, asked)?.id ?? null;

describe('choosePeriod', () => {
	it('takes the period asked for where a part has a value of it', () => {
		const parts = [held('2018', '2019', '2020'), held('2019', '2020')];
		expect(choose(parts, '2018')).toBe('2018');
		expect(choose(parts, '2017')).toBe('2020');
	});
	it('takes the newest of which more than half of the parts have a value', () => {
		const parts = [held('2018', '2019', '2020'), held('2018', '2019'), held('2018')];
		expect(choose(parts)).toBe('2019');
		expect(choose([held('2018', '2020'), held('2018')])).toBe('2018');
	});
	it('takes the newest with most parts where no period has most of them', () => {
		expect(choose([held('2018'), held('2018', '2019'), held('2019'), held('2020'), []])).toBe(
			'2019'
		);
	});
	it('takes the newest in time, not in text', () => {
		expect(choose([held('2020FY-H2', '2021FY-H1', '2019FY-H1')])).toBe('2021FY-H1');
	});
	it('has none without values', () => {
		expect(choose([])).toBeNull();
		expect(choose([[], []], '2020')).toBeNull();
	});
});
