import type { Organisation } from '#lib/domain/indicator.ts';
import type { PlanHoldings, Progress } from '#lib/domain/plan/progress.ts';
import type { ProgressFilter } from '#lib/domain/plan/select-measures.ts';
import type { Source } from '#lib/domain/source.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { CsvCell } from '../csv/csv-file.ts';

/** What the files of a plan's progress are made of; the same gives the same files anywhere. */
export interface PlanFile {
	holdings: PlanHoldings;
	/** what the filter leaves of the matrix */
	shown: Progress;
	filter: ProgressFilter;
	organisations: ReadonlyMap<string, Pick<Organisation, 'nameJa' | 'nameEn'>>;
	sources: ReadonlyMap<string, Source>;
	/** ISO day; null: all documents */
	asOf: string | null;
	dataVersion: string;
	/** address of the page that shows the same */
	address: string;
}

/** A cell of a record: a value, or a list of ids. */
export type RecordCell = CsvCell | readonly string[];

/** A table in words for people. */
export interface WordedTable {
	header: string[];
	rows: CsvCell[][];
}

/** Gives records as rows of a data file; ids of a list stand with spaces between them. */
export function recordRows<K extends string>(
	records: readonly Readonly<Record<K, RecordCell>>[],
	columns: readonly K[]
): CsvCell[][] {
	return records.map((record) =>
		columns.map((column): CsvCell => {
			const cell: RecordCell = record[column];
			return typeof cell === 'object' && cell !== null ? cell.join(' ') : cell;
		})
	);
}

/** Names organisations in a language, an unknown one by its id. */
export function nameBodies(
	{ organisations }: Pick<PlanFile, 'organisations'>,
	ids: readonly string[],
	locale: Locale
): string {
	const name = (id: string): string => {
		const found = organisations.get(id);
		return (locale === 'ja' ? found?.nameJa : found?.nameEn) ?? id;
	};
	return ids.map(name).join(locale === 'ja' ? '、' : ', ');
}

/** Names documents in a language, an unknown one by its id. */
export function nameDocuments(
	{ sources }: Pick<PlanFile, 'sources'>,
	ids: readonly string[],
	locale: Locale
): string {
	const name = (id: string): string => {
		const found = sources.get(id);
		return (locale === 'ja' ? found?.titleJa : found?.titleEn) ?? id;
	};
	return ids.map(name).join(locale === 'ja' ? '／' : ' / ');
}
