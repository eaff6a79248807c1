import { describe, expect, it } from 'vitest';
import { annual, dossier, observation } from '../../../../tests/support/dossier.ts';
import { specContext } from './spec-context.ts';

const kinds = (data: ReturnType<typeof dossier>) => specContext(data).kinds;

describe('specContext', () => {
	it('puts a kind of year with three values before longer halves', () => {
		const halves = Array.from({ length: 6 }, (_, i) => observation(20 + i, `201${i}-H1`, i));
		expect(kinds(dossier({ observations: [...annual(2010, [1, 2, 3]), ...halves] }))).toEqual([
			'year',
			'half'
		]);
		expect(kinds(dossier({ observations: [...annual(2010, [1, 2]), ...halves] }))).toEqual([
			'half',
			'year'
		]);
	});
	it('has no kind for ranges alone', () => {
		expect(kinds(dossier({ observations: [observation(1, '2001/2013', 5)] }))).toEqual([]);
	});
});
