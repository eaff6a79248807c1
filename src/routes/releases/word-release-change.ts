import { qualifiers } from '#lib/domain/observation.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { pageHref } from '#lib/messages/locale-path.ts';
import type { TitledChange } from '#lib/server/warehouse/queries/list-release-changes.ts';
import { wordStatus } from '#lib/ui/value-marks.ts';
import { wordQuantity } from '#lib/ui/word-quantity.ts';

/** A change in words. */
export interface WordedChange {
	/** what kind of row it is */
	sort: string;
	/** what it is about */
	subject: string;
	/** address of its page, or null where there is none */
	href: string | null;
	before: WordedState | null;
	after: WordedState | null;
}

/** What one of the two releases says of it. */
export interface WordedState {
	text: string;
	/** title of the document it rests on, or empty, and the address of its page where the package holds it */
	document: string;
	documentHref: string | null;
}

/** Words a change of a release for its page and its feed. */
export function wordReleaseChange(
	change: TitledChange,
	locale: Locale,
	asOf: string | null
): WordedChange {
	const ja = locale === 'ja';
	const state = (text: string, id: string, titleJa: string, titleEn: string): WordedState => {
		const title = ja ? titleJa : titleEn;
		const isDocument = change.table === 'sources';
		return {
			text: wordState(change, text, locale),
			document: isDocument || id === '' ? '' : title || id,
			documentHref: isDocument || title === '' ? null : pageHref(locale, `/sources/${id}`, asOf)
		};
	};
	const { beforeSource, beforeSourceJa, beforeSourceEn } = change;
	const { afterSource, afterSourceJa, afterSourceEn } = change;
	return {
		sort: wordTable(change.table, locale),
		...subjectOf(change, locale, asOf),
		before:
			change.kind === 'added'
				? null
				: state(change.before, beforeSource, beforeSourceJa, beforeSourceEn),
		after:
			change.kind === 'removed'
				? null
				: state(change.after, afterSource, afterSourceJa, afterSourceEn)
	};
}

function subjectOf(
	change: TitledChange,
	locale: Locale,
	asOf: string | null
): { subject: string; href: string | null } {
	const ja = locale === 'ja';
	const { table, key, kind, plans, code } = change;
	const indicator = ja ? change.indicatorJa : change.indicatorEn;
	const measure = ja ? change.measureJa : change.measureEn;
	const [first = '', , period = ''] = key;
	const comma = ja ? '、' : ', ';
	if (table === 'observations') {
		const cell = [
			formatPeriod(period, { locale, years: 'both', length: 'long' }),
			ja ? change.areaJa : change.areaEn,
			ja ? change.categoryJa : change.categoryEn
		].filter((part) => part !== '');
		const href = indicator === '' ? null : pageHref(locale, `/indicators/${first}`, asOf);
		return { subject: [indicator || first, ...cell].join(comma), href };
	}
	if (change.indicator !== '' && indicator !== '')
		return {
			subject:
				table === 'indicators'
					? indicator
					: [indicator, ...key.slice(1)].filter(Boolean).join(comma),
			href: pageHref(locale, `/indicators/${change.indicator}`, asOf)
		};
	if (table === 'sources') {
		const title = ja ? change.afterSourceJa : change.afterSourceEn;
		const isHeld = kind !== 'removed';
		return {
			subject: title || first,
			href: isHeld ? pageHref(locale, `/sources/${first}`, asOf) : null
		};
	}
	const [plan = ''] = plans;
	if (table === 'plans' && kind !== 'removed')
		return { subject: first, href: pageHref(locale, `/plans/${first}`, asOf) };
	if (measure !== '')
		return {
			subject: `${code} ${measure}`,
			href: pageHref(locale, `/plans/${plan}/${code}`, asOf)
		};
	return { subject: key.filter((cell) => cell !== '').join(comma), href: null };
}

function wordState(change: TitledChange, text: string, locale: Locale): string {
	if (change.table !== 'observations') return text;
	const words = text.split(' ');
	const qualifier = qualifiers.find((one) => one !== '' && words.includes(one)) ?? '';
	const number = words.find((word) => /^-?\d/.test(word));
	const value = {
		value: number === undefined ? null : Number(number),
		qualifier: qualifier
	};
	const status = words.find((word) => /^[A-Z]$/.test(word));
	const marks = [
		status === undefined ? '' : wordStatus(status, locale),
		words.includes('slip') ? m.tag_slip({}, { locale }) : ''
	].filter((mark) => mark !== '');
	const quantity = wordQuantity(value, change.unit, locale);
	if (marks.length === 0) return quantity;
	return locale === 'ja'
		? `${quantity}（${marks.join('、')}）`
		: `${quantity} (${marks.join(', ')})`;
}

function wordTable(table: string, locale: Locale): string {
	const words: Readonly<Record<string, (i: object, o: { locale: Locale }) => string>> = {
		observations: m.release_table_observations,
		sources: m.release_table_sources,
		indicators: m.release_table_indicators,
		measures: m.release_table_measures,
		plans: m.release_table_plans,
		activities: m.release_table_activities,
		gaps: m.release_table_gaps,
		breaks: m.release_table_breaks,
		events: m.release_table_events
	};
	return words[table]?.({}, { locale }) ?? m.release_table_other({ table }, { locale });
}
