import type { DatedObservation, Dossier } from '#lib/domain/dossier.ts';
import { nation } from '#lib/domain/place-and-topic.ts';
import type { Locale } from '#lib/messages/index.ts';

/** Names what a value is about beside its period: prefecture and category; empty for the national total. */
export function wordCell(
	o: Pick<DatedObservation, 'area' | 'breakdown' | 'category'>,
	dossier: Dossier,
	locale: Locale
): string {
	const area = dossier.areas.find((a) => a.id === o.area);
	const category = dossier.categories.find(
		(c) => c.breakdown === o.breakdown && c.id === o.category
	);
	const words = [
		o.area === nation ? '' : ((locale === 'ja' ? area?.nameJa : area?.nameEn) ?? o.area),
		o.category === ''
			? ''
			: ((locale === 'ja' ? category?.labelJa : category?.labelEn) ?? o.category)
	];
	return words.filter((word) => word !== '').join(locale === 'ja' ? '、' : ', ');
}
