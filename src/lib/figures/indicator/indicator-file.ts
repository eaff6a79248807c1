import type { Dossier } from '#lib/domain/dossier.ts';
import type { YearStyle } from '#lib/format/format-period.ts';
import type { ObservationRecord } from '../csv/observation-table.ts';

/** What the workbook of an indicator is made of; the same gives the same file anywhere. */
export interface IndicatorFile {
	dossier: Dossier;
	records: readonly ObservationRecord[];
	years: YearStyle;
	/** ISO day; null: all documents */
	asOf: string | null;
	dataVersion: string;
	/** address of the page that shows the same */
	address: string;
	/** parameters that leave values out, as in the address; empty: none */
	filter: string;
}
