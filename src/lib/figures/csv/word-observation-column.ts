import { m, type Locale } from '#lib/messages/index.ts';

type Word = (inputs: Record<string, never>, options: { locale: Locale }) => string;

const words = {
	indicator: m.data_means_indicator,
	area: m.data_means_area,
	period: m.data_means_period,
	period_kind: m.data_means_period_kind,
	period_start: m.data_means_period_start,
	period_end: m.data_means_period_end,
	breakdown: m.data_means_breakdown,
	category: m.data_means_category,
	value: m.data_means_value,
	unit: m.data_means_unit,
	qualifier: m.data_means_qualifier,
	status: m.data_means_status,
	standing: m.data_means_standing,
	current: m.data_means_current,
	provenance: m.data_means_provenance,
	derivation: m.data_means_derivation,
	source: m.data_means_source,
	source_title: m.data_means_source_title,
	source_publisher: m.data_means_source_publisher,
	source_issuer: m.data_means_source_issuer,
	source_published: m.data_means_source_published,
	source_url: m.data_means_source_url,
	locator: m.data_means_locator,
	quote: m.data_means_quote,
	note: m.data_means_note,
	topic: m.data_means_topic,
	indicator_title_ja: m.data_means_indicator_title_ja,
	indicator_title_en: m.data_means_indicator_title_en,
	area_name_ja: m.data_means_area_name_ja,
	area_name_en: m.data_means_area_name_en,
	category_label_ja: m.data_means_category_label_ja,
	category_label_en: m.data_means_category_label_en,
	source_title_en: m.data_means_source_title_en,
	known_from: m.data_means_known_from,
	data_version: m.data_means_data_version
} satisfies Record<string, Word>;

/** Says in words what a column of a table of values holds; empty for a column it does not know. */
export function wordObservationColumn(name: string, locale: Locale): string {
	return (words as Record<string, Word>)[name]?.({}, { locale }) ?? '';
}
