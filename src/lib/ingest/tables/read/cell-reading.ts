import type { Issue } from '../../issue.ts';

/** How one cell of values was read. */
export interface CellReading {
	/** place of the table in the mapping, from 0 */
	table: number;
	/** row as a spreadsheet counts it */
	row: number;
	/** column, from 0 */
	column: number;
	/** `skipped`: not taken, by the mapping */
	kind: 'value' | 'blank' | 'skipped' | 'fault';
	/** text of the cell */
	text: string;
	/** place of the row it became; a footnote is added to its note at the end of the sheet */
	place: number | null;
	fault: Issue | null;
}
