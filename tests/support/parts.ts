import type { DatedObservation, Dossier } from '#lib/domain/dossier.ts';
import type { Break, Gap, Partition } from '#lib/domain/indicator.ts';
import { dossier, observation, source } from './dossier.ts';

/** Values of a part, or of the total (''), by period; null: none. */
export type GivenValues = Readonly<
	Record<string, Readonly<Record<string, number | null | Partial<DatedObservation>>>>
>;

/** A dossier of a breakdown `way` for tests: its parts are what the values name, '' is the total. */
export function partsDossier(
	values: GivenValues,
	{
		parts = 'exhaustive',
		labels = {},
		...changes
	}: {
		parts?: Partition;
		labels?: Readonly<Record<string, [string, string]>>;
	} & Partial<Dossier> = {}
): Dossier {
	let id = 0;
	return dossier({
		observations: Object.entries(values).flatMap(([category, own]) =>
			Object.entries(own).flatMap(([period, given]) => {
				if (given === null) return [];
				id += 1;
				const at = { category, breakdown: category === '' ? '' : 'way' };
				if (typeof given === 'number') return [observation(id, period, given, at)];
				return [observation(id, period, given.value ?? 0, { ...given, ...at })];
			})
		),
		sources: [
			source(),
			source({ id: 'press', kind: 'press', publisher: '共同通信' }),
			source({ id: 'relay', kind: 'official-relay', publisher: '内閣府' })
		],
		breakdowns: [{ id: 'way', titleJa: '態様別', titleEn: 'Kind', parts }],
		categories: Object.keys(values)
			.filter((category) => category !== '')
			.map((category, sort) => ({
				breakdown: 'way',
				id: category,
				labelJa: labels[category]?.[0] ?? `区分${category}`,
				labelEn: labels[category]?.[1] ?? `Kind ${category}`,
				sort
			})),
		...changes
	});
}

/** Values of years from one on; null leaves a hole. */
export function years<T>(from: number, values: readonly T[]): Record<string, T> {
	return Object.fromEntries(values.map((value, i) => [String(from + i), value]));
}

/** A break of the whole series. */
export function breakAt(date: string, force: Break['force'] = 'refuse'): Break {
	return {
		indicator: 'cases',
		breakdown: '',
		category: '',
		area: '',
		date,
		force,
		kind: 'law',
		noteJa: '法改正で対象が広がった',
		noteEn: 'An amendment widened the offence',
		event: ''
	};
}

/** A stretch without values of a breakdown ('' the total). */
export function gapAt(period: string, reason: Gap['reason'], breakdown = ''): Gap {
	return {
		indicator: 'cases',
		breakdown,
		category: '',
		area: '00',
		from: period,
		to: period,
		reason,
		noteJa: '値を示す資料がない',
		noteEn: 'no document gives a value',
		source: ''
	};
}
