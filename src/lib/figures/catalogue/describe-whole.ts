import { m } from '#lib/messages/index.ts';
import type { Both, Dataset } from './dataset.ts';

/** The title of all that is published here. */
export const wholeTitle: Both = {
	ja: m.data_catalog_title({}, { locale: 'ja' }),
	en: m.data_catalog_title({}, { locale: 'en' })
};
/** What all that is published here is. */
export const wholeDescription: Both = {
	ja: m.data_catalog_description({}, { locale: 'ja' }),
	en: m.data_catalog_description({}, { locale: 'en' })
};

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
