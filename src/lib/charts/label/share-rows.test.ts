import { describe, expect, it } from 'vitest';
import { shareRows } from './share-rows.ts';

describe('shareRows', () => {
	it.each([
		[[], []],
		[
			[10, 50],
			[0, 0]
		],
		[
			[10, 10],
			[0, 1]
		],
		[
			[10, 15, 20, 30],
			[0, 1, 0, 0]
		],
		[
			[10, 12, 14],
			[0, 1, 2]
		]
	])('of %j are %j', (places, rows) => expect(shareRows(places, 10)).toEqual(rows));
});
