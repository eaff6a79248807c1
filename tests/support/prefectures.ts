import type { DatedObservation, Dossier } from '#lib/domain/dossier.ts';
import { dossier, observation, source } from './dossier.ts';

/** Values of prefectures by code; null: a gap of the package says that it is not collected. */
export type PrefectureValues = Record<string, number | Partial<DatedObservation> | null>;

/**
 * A dossier for tests with values of prefectures in 2020, every fifth of them reported by press, and
 * two of 2019, so that there is something to choose.
 */
export function prefectures(
	values: PrefectureValues,
	{ period = '2020', ...changes }: Partial<Dossier> & { period?: string } = {}
): Dossier {
	const held = Object.entries(values).flatMap(([area, given], i): DatedObservation[] => {
		if (given === null) return [];
		const from = i % 5 === 4 ? { source: 'press' } : {};
		if (typeof given === 'number') return [observation(100 + i, period, given, { area, ...from })];
		return [observation(100 + i, period, given.value ?? null, { area, ...given })];
	});
	const without = Object.keys(values).filter((area) => values[area] === null);
	return dossier({
		observations: [
			...held,
			observation(1, '2019', 5, { area: '13' }),
			observation(2, '2019', 7, { area: '27' })
		],
		sources: [source(), source({ id: 'press', kind: 'press', publisher: '共同通信' })],
		gaps: without.map((area) => ({
			indicator: 'cases',
			breakdown: '',
			category: '',
			area,
			from: period,
			to: period,
			reason: 'not-collected' as const,
			noteJa: '集計していない',
			noteEn: 'not counted',
			source: ''
		})),
		...changes
	});
}
