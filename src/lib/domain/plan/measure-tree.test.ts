import { describe, expect, it } from 'vitest';
import { buildMeasure } from '../../../../tests/support/plan.ts';
import { measureTree } from './measure-tree.ts';

const tree = (measures: ReturnType<typeof buildMeasure>[]) =>
	measureTree(measures).map(({ measure, depth, above, below }) => [
		measure.code,
		depth,
		above.join(' '),
		below.join(' ')
	]);

describe('measureTree', () => {
	it('places each measure below its heading, siblings in their order', () => {
		expect(
			tree([
				buildMeasure('2', { sort: 40 }),
				buildMeasure('1-2', { sort: 30 }),
				buildMeasure('1-1', { sort: 20 }),
				buildMeasure('1', { sort: 10 }),
				buildMeasure('1-1-i', { sort: 25 })
			])
		).toEqual([
			['1', 0, '', '1-1 1-1-i 1-2'],
			['1-1', 1, '1', '1-1-i'],
			['1-1-i', 2, '1-1 1', ''],
			['1-2', 1, '1', ''],
			['2', 0, '', '']
		]);
	});
	it('places a measure whose heading is not held at the top', () => {
		expect(tree([buildMeasure('3-1')])).toEqual([['3-1', 0, '', '']]);
	});
	it('loses no measure of a circle', () => {
		const circle = [buildMeasure('a', { parent: 'b' }), buildMeasure('b', { parent: 'a' })];
		expect(tree(circle).map(([code]) => code)).toEqual(['a', 'b']);
	});
});
