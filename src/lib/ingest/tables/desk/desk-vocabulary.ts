import type { DataPackage } from '../../package.ts';
import type { DeskVocabulary } from './desk-types.ts';

/** Gives what a form can choose from, in the order of the package. */
export function deskVocabulary(data: DataPackage): DeskVocabulary {
	const named = <T>(rows: readonly { item: T }[], read: (item: T) => [string, string, string]) =>
		rows.map(({ item }) => {
			const [id, ja, en] = read(item);
			return { id, ja, en };
		});
	return {
		indicators: data.indicators.map(({ item: { id, titleJa, titleEn, unit } }) => ({
			id,
			ja: titleJa,
			en: titleEn,
			unit
		})),
		breakdowns: named(data.breakdowns, ({ id, titleJa, titleEn }) => [id, titleJa, titleEn]),
		categories: named(data.categories, ({ breakdown, id, labelJa, labelEn }) => [
			`${breakdown}/${id}`,
			labelJa,
			labelEn
		]),
		areas: named(data.areas, ({ id, nameJa, nameEn }) => [id, nameJa, nameEn]),
		organisations: named(data.organisations, ({ id, nameJa, nameEn }) => [id, nameJa, nameEn]),
		sources: named(data.sources, ({ id, titleJa, titleEn }) => [id, titleJa, titleEn])
	};
}
