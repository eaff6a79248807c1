import type { IssueLog, Place } from './issue.ts';
import { nearest } from './nearest.ts';
import type { Field } from './table-schema.ts';

/** A cell after its type was checked; null where it is empty. */
export type Cell = string | number | boolean | string[] | null;

const fullWidthDigit = /[０-９]/;
const strayspace = /^[\s\u3000]|[\s\u3000]$|[ \u3000]{2}|[\t\r\n]/;
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const strictDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads one cell by its Table Schema field; faults go to the log, and the cell is null then. */
export function checkCell(text: string, field: Field, place: Place, log: IssueLog): Cell {
	if (strayspace.test(text)) log.add('cell/space', place, { value: text });
	if (text === '') {
		if (field.constraints.required) log.add('cell/required', place);
		return null;
	}
	if (field.type !== 'string' && fullWidthDigit.test(text)) {
		log.add('cell/full-width', place, { value: text, expected: text.normalize('NFKC') });
		return null;
	}
	const value = cast(text, field);
	if (value === null) {
		log.add('cell/type', place, { value: text, expected: field.type });
		return null;
	}
	return meetsConstraints(text, value, field, place, log) ? value : null;
}

function cast(text: string, field: Field): Cell {
	switch (field.type) {
		case 'integer':
			return /^[+-]?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : null;
		case 'number':
			return decimal.test(text) && Number.isFinite(Number(text)) ? Number(text) : null;
		case 'boolean':
			return text === 'true' ? true : text === 'false' ? false : null;
		case 'date':
			return isDay(text) ? text : null;
		case 'list':
			return text.split(field.delimiter);
		case 'string':
			return text;
	}
}

function isDay(text: string): boolean {
	if (!strictDate.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function meetsConstraints(text: string, value: Cell, field: Field, place: Place, log: IssueLog) {
	const { enum: allowed, pattern, minimum, maximum, minLength, maxLength } = field.constraints;
	if (allowed && !allowed.includes(text)) {
		const suggestion = nearest(text, allowed);
		log.add('cell/enum', place, { value: text, expected: allowed.join(', '), suggestion });
		return false;
	}
	if (pattern && !pattern.test(text)) {
		const type = fullWidthDigit.test(text) ? 'cell/full-width' : 'cell/pattern';
		const expected = type === 'cell/pattern' ? pattern.source : text.normalize('NFKC');
		log.add(type, place, { value: text, expected });
		return false;
	}
	const length = [...text].length;
	if (length < (minLength ?? 0) || length > (maxLength ?? Infinity)) {
		log.add('cell/length', place, {
			value: text,
			expected: `${minLength ?? 0}–${maxLength ?? '∞'}`
		});
		return false;
	}
	if (
		typeof value === 'number' &&
		(value < (minimum ?? -Infinity) || value > (maximum ?? Infinity))
	) {
		log.add('cell/range', place, { value: text, expected: `${minimum ?? '−∞'}–${maximum ?? '∞'}` });
		return false;
	}
	return true;
}
