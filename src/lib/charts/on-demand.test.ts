import { expect, it } from 'vitest';
import { onDemand } from './on-demand.ts';

it('makes a property when it is first read, and once', () => {
	const calls: string[] = [];
	const content = onDemand<{ title: string; rows: number[] }>({
		title: () => {
			calls.push('title');
			return 'cases';
		},
		rows: () => {
			calls.push('rows');
			return [595, 416];
		}
	});
	expect(calls).toEqual([]);
	expect([content.title, content.title]).toEqual(['cases', 'cases']);
	expect(calls).toEqual(['title']);
	expect(content.rows).toBe(content.rows);
	expect(calls).toEqual(['title', 'rows']);
});

it('gives all of it where it is copied', () => {
	expect({ ...onDemand({ a: () => 1, b: () => null }) }).toEqual({ a: 1, b: null });
});
