import { qualifiers } from '#lib/domain/observation.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import type { KeyKind } from '#lib/domain/release/key-parts.ts';
import { readCells } from '#lib/domain/release/read-cells.ts';
import { valueColumns } from '#lib/domain/release/row-columns.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { pageHref } from '#lib/messages/locale-path.ts';
import { filesTable } from '#lib/ingest/releases/take-snapshot.ts';
import { isPublishedTable } from '#lib/server/warehouse/published-table-names.ts';
import type {
	NamedPart,
	TitledChange
} from '#lib/server/warehouse/queries/list-release-changes.ts';
import { wordStatus } from '#lib/format/word-status.ts';
import { wordQuantity } from '#lib/ui/word-quantity.ts';
import { wordTable as wordPublishedTable } from '../data/word-table.ts';
import { labelColumn, publishedName } from './label-column.ts';

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
	const { table, key, parts, plans, code } = change;
	// the heading, or the measure itself, tells of the plan
	const shown = parts.length > 1 && parts[0]?.kind === 'plan' ? parts.slice(1) : parts;
	const words = shown.length > 0 ? shown.map((part) => wordPart(part, locale)) : key;
	const [from = '', ...to] = words;
	const subject =
		table === 'measure-links'
			? `${from} → ${to.join(' ')}`
			: words.join(locale === 'ja' ? '、' : ', ');
	const path = pathOf(change);
	const isMeasure = parts.some(({ kind, name }) => kind === 'code' && name !== null);
	const ofMeasure = isMeasure && table !== 'measure-links' ? `/plans/${plans[0]}/${code}` : null;
	const found = ofMeasure ?? path;
	return { subject, href: found === null ? null : pageHref(locale, found, asOf) };
}

/** Gives the address of the page of the first part of a key that has one; null where the package does not hold it. */
function pathOf({ parts }: TitledChange): string | null {
	const folders: Partial<Record<KeyKind, string>> = {
		indicator: '/indicators',
		organisation: '/organisations',
		plan: '/plans',
		source: '/sources',
		topic: '/topics'
	};
	for (const { kind, id, name } of parts) {
		const folder = folders[kind];
		if (folder !== undefined && name) return `${folder}/${id}`;
	}
	return null;
}

function wordPart({ kind, cell, name }: NamedPart, locale: Locale): string {
	if (kind === 'period' && parsePeriod(cell))
		return formatPeriod(cell, { locale, years: 'both', length: 'long' });
	if (!name) return cell;
	const words = locale === 'ja' ? name.ja : name.en;
	if (words === '') return cell;
	return kind === 'code' ? `${cell} ${words}` : words;
}

function wordState(change: TitledChange, text: string, locale: Locale): string {
	if (change.table !== 'observations') return wordCells(change, text, locale);
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

function wordCells({ table, columns, named }: TitledChange, text: string, locale: Locale): string {
	const cells = readCells(text, columns.length > 0 ? columns : valueColumns(table));
	if (!cells) return text;
	return cells
		.map(({ column, cell }) => {
			const name = named[`${column} ${cell}`];
			const words = (locale === 'ja' ? name?.ja : name?.en) ?? cell;
			if (cell === longText && table === filesTable) return m.release_cell_long({}, { locale });
			const label = labelColumn(table, column, locale);
			const shown = wordCell(words, locale);
			return locale === 'ja' ? `${label}：${shown}` : `${label}: ${shown}`;
		})
		.join(locale === 'ja' ? '；' : '; ');
}

/** What a list of changes has in place of a long text, of which a release keeps a digest only. */
const longText = '…';

function wordCell(words: string, locale: Locale): string {
	if (words === '') return m.release_cell_empty({}, { locale });
	return words === longText ? m.release_cell_long({}, { locale }) : words;
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
		events: m.release_table_events,
		[filesTable]: m.release_table_files
	};
	const known = words[table]?.({}, { locale });
	if (known !== undefined) return known;
	const published = publishedName(table);
	const name = isPublishedTable(published) ? wordPublishedTable(published, locale) : table;
	return m.release_table_other({ table: name }, { locale });
}
