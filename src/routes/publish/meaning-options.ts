import type { DeskVocabulary } from '#lib/ingest/tables/desk/desk-types.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** What can be chosen as the meaning of a head: a line of `readMeaning`, and its words. */
export function meaningOptions(
	{ indicators, breakdowns, categories }: DeskVocabulary,
	locale: Locale
): { value: string; label: string }[] {
	const titles = new Map(breakdowns.map((item) => [item.id, item[locale]]));
	return [
		{ value: 'total', label: m.publish_meaning_total({}, { locale }) },
		{ value: 'skip', label: m.publish_meaning_skip({}, { locale }) },
		...indicators.map((item) => ({ value: item.id, label: `${item[locale]} ${item.unit}` })),
		...categories.flatMap((item) => {
			const [breakdown = '', category = ''] = item.id.split('/');
			// a cross is made of its parts, each said by a head of its own
			if (breakdown.includes('.')) return [];
			const label = `${titles.get(breakdown) ?? breakdown}: ${item[locale]}`;
			return [{ value: `${breakdown}=${category}`, label }];
		})
	];
}
