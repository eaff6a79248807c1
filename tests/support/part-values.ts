import type { DatedObservation, Dossier } from '#lib/domain/dossier.ts';
import type { Break, Gap } from '#lib/domain/indicator.ts';
import { dossier, observation, source } from './dossier.ts';

/** A value of a part: a number, null for none, or what differs from an ordinary observation. */
export type PartValue = number | null | (Partial<DatedObservation> & { value: number });

/** A dossier for tests: annual values of parts from a year on, by the names of the parts. */
export function partDossier(
	from: number,
	parts: Readonly<Record<string, readonly PartValue[]>>,
	changes: Partial<Dossier> = {}
): Dossier {
	let id = 0;
	return dossier({
		breakdowns: [{ id: 'kind', titleJa: '種別', titleEn: 'Kind', parts: 'exhaustive' }],
		categories: Object.keys(parts).map((name, i) => ({
			breakdown: 'kind',
			id: `part-${i}`,
			labelJa: name,
			labelEn: name,
			sort: i
		})),
		observations: Object.values(parts).flatMap((values, i) =>
			values.flatMap((value, year) => {
				id += 1;
				if (value === null) return [];
				const own = typeof value === 'number' ? { value } : value;
				return [
					observation(id, String(from + year), own.value, {
						breakdown: 'kind',
						category: `part-${i}`,
						...own
					})
				];
			})
		),
		sources: [
			source(),
			source({ id: 'press', kind: 'press', publisher: '共同通信' }),
			source({ id: 'relay', kind: 'official-relay', publisher: '内閣府' })
		],
		...changes
	});
}

/** A break of the total, or of one part, for tests. */
export function partBreak(date: string, changes: Partial<Break> = {}): Break {
	return {
		indicator: 'cases',
		breakdown: changes.category === undefined ? '' : 'kind',
		category: '',
		area: '',
		date,
		force: 'refuse',
		kind: 'law',
		noteJa: '法改正で対象が広がった',
		noteEn: 'An amendment widened the offence',
		event: '',
		...changes
	};
}

/** A gap of one part, for tests. */
export function partGap(category: string, year: string, changes: Partial<Gap> = {}): Gap {
	return {
		indicator: 'cases',
		breakdown: 'kind',
		category,
		area: '00',
		from: year,
		to: year,
		reason: 'not-collected',
		noteJa: '集計していない',
		noteEn: 'not counted',
		source: '',
		...changes
	};
}
