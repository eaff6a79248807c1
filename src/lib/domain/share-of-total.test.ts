import { expect, it } from 'vitest';
import { shareOfTotal } from './share-of-total.ts';

const of = (value: number, qualifier: '' | 'about' | 'at-least' = '') => ({ value, qualifier });

it.each([
	[320, 2580, 12.4],
	[0, 10, 0],
	[10, 10, 100],
	[1, 3000, 0],
	[5, 3333, 0.2]
])('%d of %d is %d %%', (part, total, share) => {
	expect(shareOfTotal(of(part), of(total))).toEqual({ value: share, qualifier: '', refusal: null });
});
it('says why there is none', () => {
	expect(shareOfTotal(of(3), null)).toEqual({ value: null, refusal: 'no-total' });
	expect(shareOfTotal(of(3), of(9))).toEqual({ value: null, refusal: 'small-base' });
	expect(shareOfTotal(of(3, 'at-least'), of(90))).toEqual({ value: null, refusal: 'open' });
	expect(shareOfTotal(of(3), of(90, 'at-least'))).toEqual({ value: null, refusal: 'open' });
	expect(shareOfTotal(of(91), of(90))).toEqual({ value: null, refusal: 'exceeds-total' });
});
it('keeps 約 of either', () => {
	expect(shareOfTotal(of(3, 'about'), of(90))).toMatchObject({ value: 3.3, qualifier: 'about' });
	expect(shareOfTotal(of(3), of(90, 'about'))).toMatchObject({ qualifier: 'about' });
});
