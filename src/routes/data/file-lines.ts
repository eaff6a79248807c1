import { m, type Locale } from '#lib/messages/index.ts';

/** A file of the site: where it stands, what it holds, which parameters it takes. */
export interface FileLine {
	/** address within the site, an example where it has a changing part */
	path: string;
	about: string;
	takes: string[];
}

const filters = ['asof', 'kind', 'from', 'to', 'public'];

/** Tells of the files of an indicator. */
export function indicatorFiles(id: string, locale: Locale): FileLine[] {
	const of = (file: string, about: string): FileLine => ({
		path: `/indicators/${id}/${file}`,
		about,
		takes: filters
	});
	return [
		of('data.csv', m.data_file_csv({}, { locale })),
		of('data-excel.csv', m.data_file_excel_csv({}, { locale })),
		of('data.xlsx', m.data_file_xlsx({}, { locale })),
		of('data.json', m.data_file_json({}, { locale })),
		of('data.arrow', m.data_file_arrow({}, { locale }))
	];
}

/** Tells of the files of everything. */
export function wholeFiles(locale: Locale): FileLine[] {
	return [
		{
			path: '/data/observations.parquet',
			about: m.data_file_parquet({}, { locale }),
			takes: filters
		},
		{
			path: '/data/tables/observations.arrow',
			about: m.data_file_table_arrow({}, { locale }),
			takes: filters
		},
		{
			path: '/data/tables/observations.csv',
			about: m.data_file_table_csv({}, { locale }),
			takes: filters
		},
		{ path: '/data/warehouse.duckdb', about: m.data_file_duckdb({}, { locale }), takes: [] },
		{ path: '/data/catalog.json', about: m.data_file_catalog({}, { locale }), takes: ['asof'] },
		{ path: '/data/datapackage.json', about: m.data_file_package({}, { locale }), takes: [] },
		{ path: '/data/datapackage.zip', about: m.data_file_zip({}, { locale }), takes: [] }
	];
}
