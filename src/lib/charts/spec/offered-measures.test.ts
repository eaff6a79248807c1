import { expect, it } from 'vitest';
import { offeredMeasures } from './offered-measures.ts';

const total = { by: null, show: 'value' } as const;

it('offers shares of parts alone, and rates where populations are held', () => {
	expect(offeredMeasures({ isRank: false }, total, false)).toEqual(['value', 'change', 'index']);
	expect(offeredMeasures({ isRank: false }, { ...total, by: 'sex' }, true)).toEqual([
		'value',
		'change',
		'index',
		'share',
		'rate'
	]);
});
it('offers of ranks their values, and what the address asks beside them', () => {
	expect(offeredMeasures({ isRank: true }, total, true)).toEqual(['value']);
	expect(offeredMeasures({ isRank: true }, { by: null, show: 'rate' }, false)).toEqual([
		'value',
		'rate'
	]);
});
