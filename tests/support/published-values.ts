import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { PeriodKind } from '#lib/domain/period.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import type { Locale } from '#lib/messages/index.ts';
import { realPackage } from './package-copy.ts';
import { inBatches, readText } from './site-reader.ts';

/** What the file beside an indicator's page says of a value. */
export interface PublishedValue {
	area: string;
	period: string;
	period_kind: PeriodKind;
	breakdown: string;
	category: string;
	value: number | null;
	standing: string;
	current: boolean;
	provenance: string;
	source: string;
}

/** The file beside an indicator's page. */
export interface PublishedIndicator {
	indicator: { id: string };
	observations: PublishedValue[];
	revisions: { relation: string; earlier: { source: string }; later: { source: string } }[];
	categories: { breakdown: string; id: string; labelJa: string; labelEn: string }[];
}

/** The words that must stand with a value, by how it reached us. */
export const relayWords = {
	ja: {
		own: { tag: '', mark: '公表機関の資料', shape: 'circle' },
		'public-relay': { tag: '他機関引用', mark: '他の公的機関による引用', shape: 'triangle' },
		relay: { tag: '報道等', mark: '報道等による', shape: 'square' }
	},
	en: {
		own: { tag: '', mark: 'issuing body’s own text', shape: 'circle' },
		'public-relay': { tag: 'quoted', mark: 'reported by another public body', shape: 'triangle' },
		relay: { tag: 'press', mark: 'reported by press or others only', shape: 'square' }
	}
} as const;

/** How a value reached us. */
export type Way = keyof (typeof relayWords)['ja'];

const rows = (file: string): Record<string, string>[] =>
	Papa.parse<Record<string, string>>(readFileSync(join(realPackage, file), 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data;
const ways: Record<string, Way> = {
	official: 'own',
	'official-copy': 'own',
	'official-relay': 'public-relay'
};

/** How the values of each document reached us, read from the package and not from the site. */
export const wayOfSource = new Map(
	rows('sources.csv').map((row) => [row['id'] ?? '', ways[row['kind'] ?? ''] ?? 'relay'])
);

/** The ids of a table of the package. */
export function idsOf(file: 'indicators.csv' | 'sources.csv' | 'topics.csv'): string[] {
	return rows(file).map((row) => row['id'] ?? '');
}

/** Reads the data file of every indicator. */
export async function readPublished(): Promise<PublishedIndicator[]> {
	return inBatches(
		idsOf('indicators.csv'),
		async (id) => JSON.parse(await readText(`/indicators/${id}/data.json`)) as PublishedIndicator
	);
}

/** The current national totals of an indicator, of one kind of period or all. */
export function totalsOf({ observations }: PublishedIndicator, kind?: string): PublishedValue[] {
	return observations.filter(
		(o) =>
			o.current &&
			o.area === '00' &&
			o.breakdown === '' &&
			o.value !== null &&
			(kind === undefined || o.period_kind === kind)
	);
}

/** Words a period as pages do unless told otherwise. */
export function periodWords(period: string, locale: Locale): string {
	return formatPeriod(period, { locale, years: 'both', length: 'long' });
}

/** Says what is wrong with the tags beside a value of a document; nothing where they are right. */
export function wrongTags(tags: readonly string[], source: string, locale: Locale): string[] {
	const words = relayWords[locale];
	const way = wayOfSource.get(source);
	if (!way) return [`unknown document “${source}”`];
	const relayTags: string[] = [words.relay.tag, words['public-relay'].tag];
	const [found = '', ...more] = tags.filter((tag) => relayTags.includes(tag));
	return found === words[way].tag && more.length === 0
		? []
		: [`${source} is ${way}, marked “${tags.join(' ')}”`];
}
