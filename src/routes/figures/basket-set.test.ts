import { expect, it } from 'vitest';
import { basketSet, changePlace, figuresOfBasket } from './basket-set.ts';
import { readFigureSet } from '#lib/figures/set/read-figure-set.ts';

const holding = (value: string | null) => ({ getItem: () => value });

it('a basket holds what is a figure, and no more than a set may', () => {
	expect(figuresOfBasket(holding('["of=%2Ftopics%2Fa","of=/about",7,"x"]'), 'ja')).toEqual([
		'of=%2Ftopics%2Fa'
	]);
	expect(figuresOfBasket(holding('{'), 'ja')).toEqual([]);
	const many = Array.from({ length: 310 }, (_, i) => `of=/topics/a${i}`);
	expect(figuresOfBasket(holding(JSON.stringify(many)), 'ja')).toHaveLength(300);
});

it('a basket is the file of a set, figures of one number too', () => {
	const titles = { language: 'ja', titleJa: 'かご', titleEn: 'Basket' } as const;
	const set = basketSet(['of=/topics/a&number=1', 'of=/topics/b&number=1'], titles);
	const read = readFigureSet(JSON.stringify(set), 'any numbers');
	expect(read.issues).toEqual([]);
	expect(read.set?.figures.map(({ subject }) => subject.id)).toEqual(['a', 'b']);
});

it.each([
	[0, 'down', 'bac'],
	[2, 'up', 'acb'],
	[0, 'up', 'abc'],
	[2, 'down', 'abc'],
	[1, 'remove', 'ac']
] as const)('the figure at %i goes %s: %s', (place, act, order) => {
	expect(changePlace([...'abc'], place, act).join('')).toBe(order);
});
