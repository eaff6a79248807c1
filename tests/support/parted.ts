import type { DatedObservation, Dossier } from '#lib/domain/dossier.ts';
import type { Break, Partition } from '#lib/domain/indicator.ts';
import { dossier, observation, source } from './dossier.ts';

/** The values of a part from a year on: null leaves a hole. */
export type PartValues = readonly (number | null | Partial<DatedObservation>)[];

/** What a dossier of parts is made of. */
export interface GivenParts {
	/** values by part, in the order of the breakdown; the name of a part is its id unless `names` has one */
	parts: Readonly<Record<string, PartValues>>;
	names?: Readonly<Record<string, readonly [ja: string, en: string]>>;
	/** of all parts together */
	totals?: PartValues;
	/** first year */
	from?: number;
	partition?: Partition;
}

/** A dossier for tests: one indicator, divided by `kind`, with annual values of each part. */
export function parted(
	{ parts, names = {}, totals = [], from = 2015, partition = 'exhaustive' }: GivenParts,
	changes: Partial<Dossier> = {}
): Dossier {
	let id = 0;
	const valuesOf = (values: PartValues, category: string): DatedObservation[] =>
		values.flatMap((given, i) => {
			id += 1;
			if (given === null) return [];
			const cell = { breakdown: category === '' ? '' : 'kind', category };
			const period = String(from + i);
			return typeof given === 'number'
				? [observation(id, period, given, cell)]
				: [observation(id, period, given.value ?? null, { ...cell, ...given })];
		});
	const ids = Object.keys(parts);
	return dossier({
		observations: [
			...valuesOf(totals, ''),
			...ids.flatMap((category) => valuesOf(parts[category] ?? [], category))
		],
		sources: [
			source(),
			source({ id: 'press', kind: 'press', publisher: '共同通信' }),
			source({ id: 'relay', kind: 'official-relay', publisher: '内閣府' })
		],
		breakdowns: [{ id: 'kind', titleJa: '態様', titleEn: 'Kind', parts: partition }],
		categories: ids.map((category, i) => ({
			breakdown: 'kind',
			id: category,
			labelJa: names[category]?.[0] ?? category,
			labelEn: names[category]?.[1] ?? category,
			sort: 10 * (i + 1)
		})),
		...changes
	});
}

/** A break for tests, of all parts that nothing is compared across unless told otherwise. */
export function breakOn(date: string, changes: Partial<Break> = {}): Break {
	return {
		indicator: 'cases',
		breakdown: '',
		category: '',
		area: '',
		date,
		force: 'refuse',
		kind: 'law',
		noteJa: '法改正',
		noteEn: 'amended',
		event: '',
		...changes
	};
}
