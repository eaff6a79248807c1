import { formatUnit } from '#lib/format/format-unit.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { observationColumns } from '../csv/observation-columns.ts';
import { wordObservationColumn } from '../csv/word-observation-column.ts';
import type { WordedTable } from '../plan/plan-file.ts';
import type { IndicatorFile } from './indicator-file.ts';

/** Gives what the values are and where they come from, then what the columns of data files mean. */
export function wordedMetadata(file: IndicatorFile, locale: Locale): WordedTable {
	const { dossier, asOf, dataVersion, address, filter } = file;
	const { indicator, producer } = dossier;
	const ja = locale === 'ja';
	const title = ja ? indicator.titleJa : indicator.titleEn;
	const rows: [string, string][] = [
		[m.data_title({}, { locale }), title],
		['ID', indicator.id],
		[m.data_definition({}, { locale }), ja ? indicator.definitionJa : indicator.definitionEn],
		[m.column_unit({}, { locale }), formatUnit(indicator.unit, locale)],
		[m.producer({}, { locale }), ja ? producer.nameJa : producer.nameEn],
		[
			m.data_as_of({}, { locale }),
			asOf === null ? m.data_as_of_all({}, { locale }) : m.data_as_of_day({ day: asOf }, { locale })
		],
		[m.data_filter({}, { locale }), filter === '' ? m.data_filter_none({}, { locale }) : filter],
		[m.column_data_version({}, { locale }), dataVersion],
		[m.data_address({}, { locale }), address],
		[
			m.data_citation({}, { locale }),
			`${m.citation({ title, version: dataVersion }, { locale })} ${address}`
		],
		[m.data_rights_heading({}, { locale }), m.data_rights({}, { locale })],
		...observationColumns.map((column): [string, string] => [
			column,
			wordObservationColumn(column, locale)
		])
	];
	return { header: [m.data_item({}, { locale }), m.data_content({}, { locale })], rows };
}
