import { expect, it } from 'vitest';
import { writeQuery } from './write-query.ts';

it.each([
	[{}, '/sources'],
	[{ kind: null, text: '', official: false }, '/sources'],
	[{ kind: 'press', official: true, page: 2 }, '/sources?kind=press&official=1&page=2'],
	[{ text: '白書 a&b' }, '/sources?text=%E7%99%BD%E6%9B%B8+a%26b']
])('writes %j', (parameters, address) => {
	expect(writeQuery('/sources', parameters)).toBe(address);
});
