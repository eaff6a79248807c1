import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
	it.each<[string, string[], string]>([
		['offical', ['press', 'official', 'ngo'], 'official'],
		['official', ['official', 'offical'], 'official'],
		['catagory', ['category', 'categories'], 'category'],
		['npa', ['npb', 'mic'], 'npb'],
		['児童ポルノ', ['児童ポルノ事', '児童買春'], '児童ポルノ事']
	])('gives for %s among %j the closest, %s', (text, candidates, closest) => {
		expect(nearest(text, candidates)).toBe(closest);
	});

	it.each<[string, string[]]>([
		['value', []],
		['value', ['quote', 'note']],
		['abcdef', ['abcxyz']],
		['a', ['xyz']],
		['', ['npa', 'mic']]
	])('gives nothing for %j among %j, as none is within a third', (text, candidates) => {
		expect(nearest(text, candidates)).toBe('');
	});

	it('allows one step for short texts', () => {
		expect(nearest('B', ['A', 'P'])).toBe('A');
	});

	it('allows two steps for six letters, and no third', () => {
		expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
		expect(nearest('abcdef', ['abcxyz'])).toBe('');
	});

	it('takes the first of two that are equally close', () => {
		expect(nearest('cat', ['car', 'can'])).toBe('car');
	});

	it('reads any iterable', () => {
		expect(nearest('sourc', new Set(['source']))).toBe('source');
	});
});
