import { dateText } from './date-text.ts';
import { readNumberFormat } from './number-format.ts';
import { plainDecimal, shiftPoint } from './plain-decimal.ts';

/** A cell as the reader of workbooks gives it: its type, value and number format. */
export interface WorkbookCell {
	t: string;
	v?: unknown;
	z?: unknown;
}

/** The error values of cells by their numbers (MS-XLS 2.5.10). */
const errors: Record<number, string> = {
	0x00: '#NULL!',
	0x07: '#DIV/0!',
	0x0f: '#VALUE!',
	0x17: '#REF!',
	0x1d: '#NAME?',
	0x24: '#NUM!',
	0x2a: '#N/A'
};

/**
 * Gives the text of a cell: texts with line feeds, numbers as plain decimals, percentages as 12.3%, dates
 * as `dateText` words them, TRUE and FALSE, and errors by their name (#N/A). Null for a cell that breaks
 * the standard.
 *
 * @param firstDay 1462 where the workbook counts days from 1904, else 0
 */
export function cellText(cell: WorkbookCell, firstDay: number): string | null {
	const { t: type, v: value } = cell;
	if (type === 's') return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : null;
	if (type === 'n') return numberText(value, cell.z, firstDay);
	if (type === 'b') return value ? 'TRUE' : 'FALSE';
	if (type === 'e') return errors[Number(value)] ?? '#ERROR!';
	return type === 'z' ? '' : null;
}

function numberText(value: unknown, format: unknown, firstDay: number): string | null {
	if (typeof value !== 'number' || !Number.isFinite(value)) return null;
	const form = readNumberFormat(typeof format === 'string' ? format : undefined);
	const plain = plainDecimal(value);
	if (form.kind === 'percent') return `${shiftPoint(plain, 2)}%`;
	return form.kind === 'date' ? (dateText(value + firstDay, form) ?? plain) : plain;
}
