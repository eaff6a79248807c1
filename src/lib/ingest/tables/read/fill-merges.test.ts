import { describe, expect, it } from 'vitest';
import { JoinedCells } from './fill-merges.ts';

describe('JoinedCells', () => {
	it('repeats the text of joined cells in each of their places', () => {
		const joined = new JoinedCells([{ top: 0, bottom: 1, left: 1, right: 2 }]);
		expect(joined.fill(['', '令和5年'], 0)).toEqual(['', '令和5年', '令和5年']);
		expect(joined.fill(['a'], 1)).toEqual(['a', '令和5年', '令和5年']);
		expect(joined.fill(['b'], 2)).toEqual(['b']);
	});
});
