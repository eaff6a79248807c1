import type { DuckDBConnection } from '@duckdb/node-api';
import type { Located } from '#lib/ingest/located.ts';
import type { DataPackage } from '#lib/ingest/package.ts';
import { publicationDays } from '#lib/ingest/statements.ts';
import { append, day, integer, text, type Column } from './append.ts';
import { loadObservations } from './load-observations.ts';
import { loadPlans } from './load-plans.ts';

/** Loads the rows of a checked package, with what the rules of the subject say of each observation. */
export async function loadPackage(
	connection: DuckDBConnection,
	data: DataPackage,
	onRows: (loaded: number, total: number) => void
): Promise<void> {
	const days = publicationDays(data);
	await loadReferences(connection, data, days);
	await loadPlans(connection, data.plans);
	await loadObservations(connection, data, days, onRows);
}

async function loadReferences(
	connection: DuckDBConnection,
	data: DataPackage,
	days: ReadonlyMap<string, string>
): Promise<void> {
	const names = <T extends object>(...keys: (keyof T & string)[]): Column<T>[] =>
		keys.map((key) => text((item) => String(item[key])));
	const items = <T>(rows: readonly Located<T>[]): T[] => rows.map(({ item }) => item);

	await append(connection, 'topic', items(data.topics), [
		...names<DataPackage['topics'][0]['item']>('id', 'titleJa', 'titleEn'),
		integer((topic) => topic.sort),
		text((topic) => topic.headlines.join('|'))
	]);
	await append(connection, 'area', items(data.areas), names('id', 'nameJa', 'nameEn'));
	await append(
		connection,
		'organisation',
		items(data.organisations),
		names(
			'id',
			'nameJa',
			'nameEn',
			'abbreviationJa',
			'abbreviationEn',
			'validFrom',
			'validTo',
			'successor'
		)
	);
	await append(connection, 'source', items(data.sources), [
		...names<DataPackage['sources'][0]['item']>('id', 'titleJa', 'titleEn', 'publisher', 'issuer'),
		...names<DataPackage['sources'][0]['item']>('relays', 'kind', 'published', 'url', 'licence'),
		...names<DataPackage['sources'][0]['item']>('retrieved', 'note'),
		day((source) => days.get(source.id) ?? null)
	]);
	await append(connection, 'indicator', items(data.indicators), [
		...names<DataPackage['indicators'][0]['item']>(
			'id',
			'topic',
			'titleJa',
			'titleEn',
			'measure',
			'unit'
		),
		text((indicator) => indicator.periodKinds.join('|')),
		...names<DataPackage['indicators'][0]['item']>(
			'polarity',
			'definitionJa',
			'definitionEn',
			'producer'
		),
		integer((indicator) => indicator.sort)
	]);
	await append(
		connection,
		'breakdown',
		items(data.breakdowns),
		names('id', 'titleJa', 'titleEn', 'parts')
	);
	await append(connection, 'category', items(data.categories), [
		...names<DataPackage['categories'][0]['item']>('breakdown', 'id', 'labelJa', 'labelEn'),
		integer((category) => category.sort)
	]);
	await append(
		connection,
		'gap',
		items(data.gaps),
		names(
			'indicator',
			'breakdown',
			'category',
			'area',
			'from',
			'to',
			'reason',
			'noteJa',
			'noteEn',
			'source'
		)
	);
	await append(
		connection,
		'break',
		items(data.breaks),
		names(
			'indicator',
			'breakdown',
			'category',
			'area',
			'date',
			'force',
			'kind',
			'noteJa',
			'noteEn',
			'event'
		)
	);
	await append(connection, 'event', items(data.events), [
		...names<DataPackage['events'][0]['item']>(
			'id',
			'date',
			'titleJa',
			'titleEn',
			'kind',
			'source'
		),
		text((event) => event.topics.join('|'))
	]);
}
