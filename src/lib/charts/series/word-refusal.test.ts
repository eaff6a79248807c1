import { expect, it } from 'vitest';
import { observation } from '../../../../tests/support/dossier.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import type { Refusal, RefusedPoint } from './types.ts';
import { wordRefused } from './word-refusal.ts';

const refused = (reason: Refusal, ...ids: string[]): RefusedPoint[] =>
	ids.map((id, i) => {
		const period = parsePeriod(id);
		if (!period) throw new Error(id);
		const published = { ...observation(i, id, 1), provenance: 'own' as const };
		return { period, observation: published, reason };
	});
const word = (points: RefusedPoint[]) => wordRefused(points, { locale: 'ja', years: 'western' });

it('says three periods in a row and more as a stretch, others one by one', () => {
	expect(word(refused('no-denominator', '2010', '2011', '2012', '2014', '2016', '2017'))).toEqual([
		expect.stringContaining('2010年～2012年、2014年、2016年、2017年：')
	]);
});

it('says halves that follow one another as a stretch, and each reason apart', () => {
	expect(
		word([...refused('small-base', '2010-H1', '2010-H2', '2011-H1'), ...refused('gap', '2012-H1')])
	).toEqual([
		expect.stringContaining('2010年上半期～2011年上半期：'),
		expect.stringContaining('2012年上半期：')
	]);
});

it('says a period of several parts once', () => {
	expect(word(refused('gap', '2010', '2010'))).toEqual([expect.stringMatching(/\s2010年：/)]);
});
