import fc from 'fast-check';
import type { ChartSpec } from '#lib/charts/spec/chart-spec.ts';
import { defaultSpec, shownMeasures, valueScales } from '#lib/charts/spec/chart-spec.ts';
import type { DatedObservation, Dossier } from '#lib/domain/dossier.ts';
import type { Break } from '#lib/domain/indicator.ts';
import type { Qualifier } from '#lib/domain/observation.ts';
import { parsePeriod, type Period, type PeriodKind } from '#lib/domain/period.ts';
import type { Denominator } from '#lib/domain/rate-per-population.ts';
import { dossier, observation } from './dossier.ts';
import { breakOn } from './parted.ts';

/** Lines with holes and breaks, and how they are to be drawn. */
export interface BrokenLines {
	/** all periods in time, with and without values */
	periods: Period[];
	/** a total and three parts of the breakdown `kind`: a, b and c */
	data: Dossier;
	/** without form and breakdown */
	spec: ChartSpec;
	denominators: Denominator[];
}

const firstYear = 2008;
const calendars: Record<string, { kind: PeriodKind; id: (i: number) => string }> = {
	years: { kind: 'year', id: (i) => String(firstYear + i) },
	'fiscal years': { kind: 'fiscal-year', id: (i) => `${firstYear + i}FY` },
	halves: { kind: 'half', id: (i) => `${firstYear + Math.floor(i / 2)}-H${(i % 2) + 1}` },
	'first halves': { kind: 'half', id: (i) => `${firstYear + i}-H1` },
	months: {
		kind: 'month',
		id: (i) => `${firstYear + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`
	}
};

const cell = fc.option(
	fc.record({
		value: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 5000 })),
		qualifier: fc.constantFrom<Qualifier>('', '', '', '', 'about', 'at-least')
	}),
	{ freq: 4 }
);
const aBreak = fc.record({
	date: fc
		.tuple(
			fc.integer({ min: firstYear, max: firstYear + 9 }),
			fc.constantFrom('', '-01-01', '-04', '-07', '-07-13', '-12-31')
		)
		.map(([year, rest]) => year + rest),
	force: fc.constantFrom<Break['force']>('refuse', 'refuse', 'caution', 'rename'),
	scope: fc.constantFrom<Partial<Break>>(
		{},
		{ area: '00' },
		{ area: '13' },
		{ breakdown: 'kind' },
		{ breakdown: 'kind', category: 'a' },
		{ breakdown: 'kind', category: 'b', area: '00' }
	)
});

/** Any lines of any kind of period under any measure. */
export const brokenLines: fc.Arbitrary<BrokenLines> = fc
	.record({
		calendar: fc.constantFrom(...Object.values(calendars)),
		length: fc.integer({ min: 3, max: 10 })
	})
	.chain(({ calendar: { kind, id }, length }) => {
		const ids = Array.from({ length: kind === 'month' ? length + 10 : length }, (_, i) => id(i));
		const values = fc.array(cell, { minLength: ids.length, maxLength: ids.length });
		const end = fc.option(fc.constantFrom(...ids), { freq: 2 });
		return fc
			.record({
				lines: fc.tuple(values, values, values, values),
				breaks: fc.array(aBreak, { maxLength: 3 }),
				show: fc.constantFrom('value' as const, ...shownMeasures),
				base: fc.option(fc.integer({ min: firstYear, max: firstYear + 5 })),
				bridge: fc.boolean(),
				scale: fc.constantFrom(...valueScales),
				from: end,
				to: end
			})
			.map(({ lines, breaks, ...drawn }): BrokenLines => {
				const periods = ids.flatMap((one) => parsePeriod(one) ?? []);
				return {
					periods,
					data: dossier({
						observations: lines.flatMap((own, i) =>
							observe(ids, own, ['', 'a', 'b', 'c'][i] ?? '')
						),
						breakdowns: [{ id: 'kind', titleJa: '態様', titleEn: 'Kind', parts: 'partial' }],
						categories: ['a', 'b', 'c'].map((part, i) => ({
							breakdown: 'kind',
							id: part,
							labelJa: part,
							labelEn: part,
							sort: i
						})),
						breaks: breaks.map(({ date, force, scope }) => breakOn(date, { ...scope, force }))
					}),
					spec: {
						...defaultSpec({ indicator: 'cases', isRank: false, kinds: [kind], breakdowns: [] }),
						...drawn
					},
					denominators: periods.map(({ id: period }) => ({
						indicator: 'population-under-15',
						area: '00',
						period,
						persons: 16_000_000,
						qualifier: '',
						source: 'npa-2020',
						provenance: 'own'
					}))
				};
			});
	});

function observe(
	ids: readonly string[],
	cells: readonly ({ value: number; qualifier: Qualifier } | null)[],
	category: string
): DatedObservation[] {
	const offset = ['', 'a', 'b', 'c'].indexOf(category) * 100;
	return cells.flatMap((given, i) =>
		given === null
			? []
			: [
					observation(offset + i, ids[i] ?? '', given.value, {
						qualifier: given.qualifier,
						breakdown: category === '' ? '' : 'kind',
						category
					})
				]
	);
}
