import { describe, expect, it } from 'vitest';
import { AxisFiller } from './axis-filler.ts';

describe('AxisFiller', () => {
	it('repeats what stands before an empty cell', () => {
		const filler = new AxisFiller([{ fill: true }, { fill: false }]);
		expect(
			[
				['令和4年', '計'],
				['', '男'],
				['', '']
			].map((texts) => filler.fill(texts))
		).toEqual([
			['令和4年', '計'],
			['令和4年', '男'],
			['令和4年', '']
		]);
	});
	it('forgets the inner head where an outer one is new', () => {
		const filler = new AxisFiller([{ fill: true }, { fill: true }]);
		filler.fill(['東北', '青森']);
		expect(filler.fill(['警視庁', ''])).toEqual(['警視庁', '']);
	});
});
