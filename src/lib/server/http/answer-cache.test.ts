import { describe, expect, it } from 'vitest';
import { AnswerCache, type StoredAnswer } from './answer-cache.ts';

const answer = (bytes: number): StoredAnswer => ({
	status: 200,
	headers: [['content-type', 'text/html']],
	body: new Uint8Array(bytes)
});

const held = (cache: AnswerCache, tags: string[]): string[] =>
	tags.filter((tag) => cache.get(tag, 'br') !== undefined);

describe('AnswerCache', () => {
	it('gives an answer back by tag and coding', () => {
		const cache = new AnswerCache();
		const stored = answer(10);
		cache.set('W/"a"', 'br', stored);
		expect(cache.get('W/"a"', 'br')).toBe(stored);
		expect(cache.get('W/"a"', 'gzip')).toBeUndefined();
		expect(cache.get('W/"b"', 'br')).toBeUndefined();
	});

	it('drops the answer that was not asked for longest once its bytes are full', () => {
		const cache = new AnswerCache(1);
		const third = 300 * 1024;
		for (const tag of ['a', 'b', 'c']) cache.set(tag, 'br', answer(third));
		cache.get('a', 'br');
		cache.set('d', 'br', answer(third));
		expect(held(cache, ['a', 'b', 'c', 'd'])).toEqual(['a', 'c', 'd']);
	});

	it('counts what an empty answer costs besides its body', () => {
		const cache = new AnswerCache(1);
		const tags = Array.from({ length: 2000 }, (_, i) => `tag ${i}`);
		for (const tag of tags) cache.set(tag, 'br', answer(0));
		expect(held(cache, tags)).toEqual(tags.slice(-1024));
	});

	it('keeps no answer over 4 MB, which would drive out the rest', () => {
		const cache = new AnswerCache();
		cache.set('small', 'br', answer(10));
		cache.set('huge', 'br', answer(4 * 1_048_576));
		expect(held(cache, ['small', 'huge'])).toEqual(['small']);
	});

	it('keeps no answer larger than the whole of it', () => {
		const cache = new AnswerCache(1);
		cache.set('small', 'br', answer(10));
		cache.set('large', 'br', answer(2 * 1_048_576));
		expect(held(cache, ['small', 'large'])).toEqual(['small']);
	});
});
