import { describe, expect, it } from 'vitest';
import type { NationalTotal } from '#lib/domain/national-total.ts';
import { tileChange } from './tile-change.ts';

const point = (period: string, value: number): NationalTotal => ({
	period,
	periodKind: 'year',
	value,
	qualifier: '',
	status: 'A',
	kind: 'official',
	source: 's',
	sourceTitleJa: '',
	sourceTitleEn: '',
	derivation: ''
});

describe('tileChange', () => {
	it('gives the difference to the year before and the rate', () => {
		expect(tileChange([point('2022', 100), point('2023', 110)], [], 'ja')).toEqual({
			kind: 'change',
			period: '2022',
			difference: '+10',
			rate: '+10.0％'
		});
	});
	it('compares nothing across a refusing break or a hole', () => {
		const two = [point('2022', 100), point('2023', 110)];
		expect(tileChange(two, [{ date: '2023-04', force: 'refuse' }], 'ja').kind).toBe('break');
		expect(tileChange([point('2021', 100), point('2023', 110)], [], 'ja').kind).toBe('hole');
	});
	it('gives no percentage of a base below ten', () => {
		expect(tileChange([point('2022', 9), point('2023', 12)], [], 'en')).toMatchObject({
			difference: '+3',
			rate: ''
		});
	});
	it('has nothing to say of one value', () => {
		expect(tileChange([point('2023', 12)], [], 'en')).toEqual({ kind: 'none' });
	});
});
