import type { Observation } from '#lib/domain/observation.ts';
import type { Place } from '../../issue.ts';
import type { Located } from '../../located.ts';
import { columnLetter } from '../mapping/column-letter.ts';

/** A row of the package as it was read from a table: `file` names the sheet too where there are several. */
export interface ReadRow extends Located<Observation> {
	/** column of its cell, from 0 */
	column: number;
	/** place of its table in the mapping, from 0 */
	table: number;
}

/** Gives the cell of a row, for an issue. */
export function placeOf({ file, row, column }: ReadRow): Place {
	return { file, row, column: columnLetter(column) };
}

/** What names a cell of the package. */
export type CellKey = Pick<Observation, 'indicator' | 'area' | 'period' | 'breakdown' | 'category'>;

/** Words the key of a row without its document: `example-victims 00 2016 sex/male`. */
export function wordCell({ indicator, area, period, breakdown, category }: CellKey): string {
	const part = breakdown === '' ? [] : [`${breakdown}/${category}`];
	return [indicator, area, period, ...part].join(' ');
}

/** Words what a row says: its value, 約, 以上 or 以下, and a status other than A. */
export function wordValue(item: Pick<Observation, 'value' | 'qualifier' | 'status'>): string {
	const { value, qualifier, status } = item;
	const parts = [value === null ? '' : String(value), qualifier, status === 'A' ? '' : status];
	return parts.filter((part) => part !== '').join(' ');
}

/** Whether two rows say the same: value, how far it can be taken, and status. */
export function saysSame(
	a: Pick<Observation, 'value' | 'qualifier' | 'status'>,
	b: Pick<Observation, 'value' | 'qualifier' | 'status'>
): boolean {
	return a.value === b.value && a.qualifier === b.qualifier && a.status === b.status;
}
