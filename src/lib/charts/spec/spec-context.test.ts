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
	it('gives of a breakdown its parts with values and how many periods it has', () => {
		const breakdown = { id: 'sex', titleJa: '性別', titleEn: 'Sex', parts: 'exhaustive' as const };
		const category = (id: string, sort: number) => ({
			breakdown: 'sex',
			id,
			labelJa: id,
			labelEn: id,
			sort
		});
		const of = (id: number, period: string, part: string, value: number | null) =>
			observation(id, period, value, { breakdown: 'sex', category: part });
		const data = dossier({
			breakdowns: [breakdown],
			categories: [category('girls', 1), category('boys', 2), category('unknown', 3)],
			observations: [
				of(1, '2010', 'boys', 3),
				of(2, '2011', 'boys', 3),
				of(3, '2011', 'girls', 5),
				of(4, '2011', 'unknown', null)
			]
		});
		expect(specContext(data).breakdowns).toEqual([
			{
				id: 'sex',
				kinds: ['year'],
				categories: ['girls', 'boys'],
				parts: 'exhaustive',
				periods: { year: 2 }
			}
		]);
	});
});
