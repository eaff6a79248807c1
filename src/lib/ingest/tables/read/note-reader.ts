import { cleanText } from '../cells/clean-text.ts';
import { readValue } from '../cells/read-value.ts';
import type { ValueRules } from '../cells/value-rules.ts';
import { cellName, columnNumber } from '../mapping/column-letter.ts';
import type { TableMapping } from '../mapping/mapping.ts';
import type { CellReading } from './cell-reading.ts';
import { addNote } from './add-note.ts';
import { HeadTexts } from './head-texts.ts';
import type { ReadingContext } from './reading-context.ts';
import { readRevisions, type Revision } from './read-revisions.ts';
import { exponentOf, scaleText } from './scale-text.ts';
import { shiftDecimal } from './unit-scale.ts';
import { writeQuote } from './write-quote.ts';

/**
 * Adds the column of notes to the values of its row: as a note, or as the value that one was changed to. A note of
 * a change belongs to the value changed alone.
 */
export class NoteReader {
	private readonly column: number;

	constructor(
		private readonly notes: NonNullable<TableMapping['notes']>,
		private readonly values: ValueRules,
		private readonly context: Pick<ReadingContext, 'sheet' | 'rows'>
	) {
		this.column = columnNumber(notes.column);
	}

	/** @param row as a spreadsheet counts it */
	read(row: number, cells: readonly string[], readings: readonly CellReading[]): void {
		const text = cleanText(cells[this.column] ?? '');
		if (text === '') return;
		const revisions = this.notes.revisions === true ? readRevisions(text) : [];
		const about = new Map(
			readings.flatMap((reading) => {
				const revision = revisions.find((each) => this.isAbout(each, reading, readings));
				return revision ? [[reading, revision] as const] : [];
			})
		);
		for (const reading of readings) {
			const { place } = reading;
			const revision = about.get(reading);
			if (place === null || (about.size > 0 && !revision)) continue;
			if (revision) this.revise(place, revision, row, text);
			addNote(this.context.rows, place, text, provisional.test(text));
		}
	}

	/** A revision is about the value it names; one that names none, about the only value of its row. */
	private isAbout(revision: Revision, reading: CellReading, all: readonly CellReading[]): boolean {
		const value = readValue(reading.text, this.values);
		if (value.kind !== 'value') return false;
		if (revision.from !== null) return value.value === revision.from;
		return all.filter(({ kind }) => kind === 'value').length === 1;
	}

	private revise(place: number, { to }: Revision, row: number, text: string): void {
		const { rows } = this.context;
		const exponent = exponentOf(rows.textAt(place, 'derivation'));
		rows.change(place, {
			value: shiftDecimal(to, exponent),
			locator: cellName({ sheet: this.context.sheet, row, column: this.column }),
			quote: writeQuote(HeadTexts.none, text),
			derivation: scaleText(to, exponent)
		});
	}
}

/** A note that says nothing else holds for the whole row. */
const provisional = /^(?:暫定|速報)値?(?:である|です|となる)?[。.]?$/;
