import type { ReadRows } from '../rows/read-rows.ts';

/** Adds to the note of a row; a note that says no more than 暫定値 makes a plain value a provisional one. */
export function addNote(rows: ReadRows, place: number, text: string, isProvisional: boolean): void {
	const note = [rows.textAt(place, 'note'), text].filter(Boolean).join('。');
	const isPlain = rows.textAt(place, 'status') === 'A';
	rows.change(place, isProvisional && isPlain ? { note, status: 'P' } : { note });
}
