import type { DeskVocabulary, NamedItem, ValueChange } from '#lib/ingest/tables/desk/desk-types.ts';
import type { LineRead, Meaning } from '#lib/ingest/tables/mapping/mapping.ts';
import type { GuessReason } from '#lib/ingest/tables/propose/guess.ts';
import type { SymbolMeaning } from '#lib/ingest/tables/cells/value-rules.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { formatUnit } from '#lib/format/format-unit.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { wordStatus } from '#lib/format/word-status.ts';

/** Words how a line of heads is read. */
export function wordRead(read: LineRead, locale: Locale): string {
	const words = {
		text: m.publish_read_text,
		time: m.publish_read_time,
		'time-and-text': m.publish_read_both,
		area: m.publish_read_area,
		skip: m.publish_read_skip
	};
	return words[read]({}, { locale });
}

/** Words what a symbol stands for. */
export function wordSymbol(meaning: SymbolMeaning, locale: Locale): string {
	if (meaning === 'zero') return m.publish_symbol_zero({}, { locale });
	if (meaning === 'blank') return m.publish_symbol_blank({}, { locale });
	return `${meaning} ${wordStatus(meaning, locale)}`;
}

/** Words why something is proposed. */
export function wordReason(reason: GuessReason, locale: Locale): string {
	const words: Record<GuessReason, (i: object, o: { locale: Locale }) => string> = {
		'numbers-below': m.publish_because_numbers,
		'heads-above': m.publish_because_heads,
		'label-text': m.publish_because_label_text,
		'label-time': m.publish_because_label_time,
		'label-area': m.publish_because_label_area,
		'after-values': m.publish_because_after_values,
		title: m.publish_because_title,
		'unit-printed': m.publish_because_unit,
		'fiscal-printed': m.publish_because_fiscal,
		'era-printed': m.publish_because_era,
		'same-name': m.publish_because_same_name,
		'similar-name': m.publish_because_similar_name,
		'total-word': m.publish_because_total,
		'comparison-word': m.publish_because_comparison,
		legend: m.publish_because_legend,
		section: m.publish_because_section,
		'share-beside': m.publish_because_share,
		'serial-number': m.publish_because_serial,
		undecided: m.publish_because_undecided,
		unknown: m.publish_because_unknown
	};
	// a newer proposal may have reasons of its own
	return (words[reason] as (typeof words)[GuessReason] | undefined)?.({}, { locale }) ?? reason;
}

/** Words what became of a value. */
export function wordChange(kind: ValueChange['kind'], locale: Locale): string {
	const words = {
		added: m.publish_change_added,
		confirmed: m.publish_change_confirmed,
		changed: m.publish_change_changed,
		behind: m.publish_change_behind,
		held: m.publish_change_held,
		gone: m.publish_change_gone
	};
	return words[kind]({}, { locale });
}

/** Names of what the package knows, by id. */
export class Names {
	private readonly maps: Record<string, Map<string, NamedItem>>;

	constructor(
		private readonly vocabulary: DeskVocabulary,
		private readonly locale: Locale
	) {
		const mapOf = (items: readonly NamedItem[]) => new Map(items.map((item) => [item.id, item]));
		this.maps = {
			indicators: mapOf(vocabulary.indicators),
			breakdowns: mapOf(vocabulary.breakdowns),
			categories: mapOf(vocabulary.categories),
			areas: mapOf(vocabulary.areas)
		};
	}

	indicator(id: string): string {
		return this.name('indicators', id);
	}

	unit(indicator: string): string {
		return this.vocabulary.indicators.find(({ id }) => id === indicator)?.unit ?? '';
	}

	area(id: string): string {
		return this.name('areas', id);
	}

	/** The breakdown and the category; empty for the total. */
	category(breakdown: string, category: string): string {
		if (breakdown === '') return '';
		const title = this.name('breakdowns', breakdown);
		return `${title}${this.locale === 'ja' ? '：' : ': '}${this.name('categories', `${breakdown}/${category}`)}`;
	}

	/** What is the area, where it is not the nation, and the category of a value. */
	part(item: { area: string; breakdown: string; category: string }): string {
		const area = item.area === '00' ? '' : this.area(item.area);
		const parts = [area, this.category(item.breakdown, item.category)].filter(Boolean);
		return parts.join(this.locale === 'ja' ? '、' : ', ');
	}

	/** What a head says, in words. */
	meaning({ indicator, parts, area, time, unit, status, skip }: Meaning): string {
		const { locale } = this;
		const words = [
			...(skip ? [m.publish_meaning_skip({}, { locale })] : []),
			...(indicator === undefined
				? []
				: [
						[indicator]
							.flat()
							.map((id) => this.indicator(id))
							.join(' / ')
					]),
			...Object.entries(parts ?? {}).map(([breakdown, id]) => this.category(breakdown, id)),
			...(area === undefined ? [] : [this.area(area)]),
			...(time === undefined ? [] : [time]),
			...(unit === undefined ? [] : [formatUnit(unit, locale)]),
			...(status === undefined ? [] : [wordStatus(status, locale)])
		];
		if (words.length === 0) return m.publish_meaning_total({}, { locale });
		return words.join(locale === 'ja' ? '、' : ', ');
	}

	period(id: string): string {
		return formatPeriod(id, { locale: this.locale, years: 'both', length: 'long' });
	}

	private name(list: string, id: string): string {
		const item = this.maps[list]?.get(id);
		return item ? item[this.locale] : id;
	}
}
