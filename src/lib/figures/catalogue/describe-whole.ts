import { m, type Locale } from '#lib/messages/index.ts';
import type { Both, Dataset } from './dataset.ts';

function both(word: (inputs: Record<string, never>, options: { locale: Locale }) => string): Both {
	return { ja: word({}, { locale: 'ja' }), en: word({}, { locale: 'en' }) };
}

/** The title of all that is published here. */
export const wholeTitle = both(m.data_catalog_title);
/** What all that is published here is. */
export const wholeDescription = both(m.data_catalog_description);

/**
 * Describes everything together for catalogues.
 *
 * @param origin address of the site without a slash at its end
 * @param asOf ISO day that the files are asked for, those that take one; null: all documents
 */
export function describeWhole(origin: string, dataVersion: string, asOf: string | null): Dataset {
	const then = asOf === null ? '' : `?asof=${asOf}`;
	return {
		id: 'mimamori',
		address: `${origin}/data${then}`,
		title: wholeTitle,
		description: wholeDescription,
		producer: null,
		topic: null,
		temporal: null,
		unit: '',
		dataVersion,
		distributions: [
			{
				address: `${origin}/data/observations.parquet${then}`,
				type: 'application/vnd.apache.parquet',
				format: 'Apache Parquet'
			},
			{
				address: `${origin}/data/tables/observations.arrow${then}`,
				type: 'application/vnd.apache.arrow.stream',
				format: 'Apache Arrow'
			},
			{
				address: `${origin}/data/tables/observations.csv${then}`,
				type: 'text/csv',
				format: 'CSV'
			},
			{
				address: `${origin}/data/warehouse.duckdb`,
				type: 'application/vnd.duckdb',
				format: 'DuckDB'
			},
			{
				address: `${origin}/data/datapackage.zip`,
				type: 'application/zip',
				format: 'Frictionless Data Package (ZIP)'
			}
		]
	};
}

/**
 * Describes the list of releases and of what each changed for catalogues.
 *
 * @param origin address of the site without a slash at its end
 * @param asOf ISO day that the files are asked for; null: all releases
 */
export function describeReleases(
	origin: string,
	dataVersion: string,
	asOf: string | null
): Dataset {
	const then = asOf === null ? '' : `?asof=${asOf}`;
	const tables = ['releases', 'release_changes'];
	return {
		id: 'mimamori-releases',
		address: `${origin}/releases${then}`,
		title: both(m.release_title),
		description: both(m.release_lead),
		producer: null,
		topic: null,
		temporal: null,
		unit: '',
		dataVersion,
		distributions: tables.flatMap((table) => [
			{ address: `${origin}/data/tables/${table}.csv${then}`, type: 'text/csv', format: 'CSV' },
			{
				address: `${origin}/data/tables/${table}.arrow${then}`,
				type: 'application/vnd.apache.arrow.stream',
				format: 'Apache Arrow'
			}
		])
	};
}
