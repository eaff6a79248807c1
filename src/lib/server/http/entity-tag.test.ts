import { describe, expect, it } from 'vitest';
import { entityTag, holdsTag } from './entity-tag.ts';

describe('entityTag', () => {
	it('is a weak tag', () => {
		expect(entityTag('41ed8ff5f30b', '1', '/')).toMatch(/^W\/"[\w-]{22}"$/);
	});

	it('is the same for the same data, site and address', () => {
		expect(entityTag('a', 'b', '/c')).toBe(entityTag('a', 'b', '/c'));
	});

	it.each([
		['data', entityTag('a2', 'b', '/c')],
		['site', entityTag('a', 'b2', '/c')],
		['address', entityTag('a', 'b', '/c?asof=2018-01-01')],
		['border between them', entityTag('ab', '', '/c')]
	])('differs by %s', (_, other) => {
		expect(other).not.toBe(entityTag('a', 'b', '/c'));
	});
});

describe('holdsTag', () => {
	const tag = 'W/"abc"';
	it.each([
		['the tag', 'W/"abc"', true],
		['its strong form', '"abc"', true],
		['a list with the tag', '"x", W/"abc" ,"y"', true],
		['a star', ' * ', true],
		['no header', null, false],
		['an empty header', '', false],
		['another tag', 'W/"abcd"', false],
		['the tag without quotes', 'abc', false]
	])('of %s is %s: %s', (_, header, held) => {
		expect(holdsTag(header, tag)).toBe(held);
	});
});
