import { expect, it } from 'vitest';
import { pageSpan } from './page-span.ts';

it.each([
	[1, 0, { page: 1, pages: 1, first: 0, last: 0, total: 0 }],
	[1, 50, { page: 1, pages: 1, first: 1, last: 50, total: 50 }],
	[1, 51, { page: 1, pages: 2, first: 1, last: 50, total: 51 }],
	[2, 51, { page: 2, pages: 2, first: 51, last: 51, total: 51 }],
	[2, 130, { page: 2, pages: 3, first: 51, last: 100, total: 130 }]
])('page %i of %i items, 50 a page', (page, total, expected) => {
	expect(pageSpan(page, total, 50)).toEqual(expected);
});
