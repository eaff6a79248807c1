import { describe, expect, it } from 'vitest';
import { placePublicationAxis } from './place-publication-axis.ts';

const box = { left: 0, right: 366, size: 10, locale: 'en', years: 'western' } as const;

describe('placePublicationAxis', () => {
	it('counts months where documents follow soon', () => {
		const { axis, lastDay } = placePublicationAxis(['2020-02-06', '2020-03-12'], box);
		expect(axis.ticks.map(({ period }) => period)).toEqual(['2020-02', '2020-03']);
		expect(lastDay).toBe('2020-03-31');
	});
	it('counts years where they do not', () => {
		const { axis, lastDay } = placePublicationAxis(['2019-06-30', '2020-12-31'], box);
		expect(axis.ticks.map(({ period }) => period)).toEqual(['2019', '2020']);
		expect(lastDay).toBe('2020-12-31');
		expect(axis.day('2019-01-01')).toBe(0);
	});
	it('stands on the month of a single day', () => {
		const { axis } = placePublicationAxis(['2020-02-06', '2020-02-06'], box);
		expect(axis.ticks.map(({ period }) => period)).toEqual(['2020-02']);
	});
	it('keeps months across the turn of a year', () => {
		const { axis } = placePublicationAxis(['2020-12-31', '2021-01-31'], box);
		expect(axis.ticks.map(({ period }) => period)).toEqual(['2020-12', '2021-01']);
	});
});
