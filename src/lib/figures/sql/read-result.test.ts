import { tableFromArrays } from 'apache-arrow';
import { expect, it } from 'vitest';
import { readResult } from './read-result.ts';

const table = tableFromArrays({
	name: ['a', 'b', null],
	value: Float64Array.of(1, 2.5, 3),
	day: [new Date('2020-01-02'), null, new Date('2020-01-04')]
});

it('gives columns with their kinds, and the rows asked for', () => {
	expect(readResult(table, 1, 9)).toEqual({
		columns: [
			{ name: 'name', kind: 'text' },
			{ name: 'value', kind: 'number' },
			{ name: 'day', kind: 'day' }
		],
		rows: [
			['b', 2.5, null],
			[null, 3, expect.stringMatching(/^2020-01-04/)]
		]
	});
	expect(readResult(table).rows).toHaveLength(3);
	expect(readResult(table, 3).rows).toEqual([]);
});
