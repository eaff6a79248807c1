import { compareStanding } from '#lib/domain/vintage.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { knownFrom } from '#lib/domain/publication.ts';
import type { Observation } from '#lib/domain/observation.ts';
import type { Source } from '#lib/domain/source.ts';
import type { IssueLog } from '../../issue.ts';
import type { DataPackage } from '../../package.ts';
import type { LocatedStatement } from '../../statements.ts';
import { findGone } from './find-gone.ts';
import { currentOf, publishedCells } from './published-cells.ts';
import { placeOf, saysSame, wordValue, type ReadRow } from './read-row.ts';

/** A value that differs from the one that stood for its cell. */
export interface ChangedValue {
	row: ReadRow;
	old: LocatedStatement;
	/** whether the new value stands for the cell from now on, by the rules of vintages */
	becomesCurrent: boolean;
}

/** What rows of a table bring, by value, against what is published. */
export interface Comparison {
	/** rows of cells that had no value */
	added: ReadRow[];
	/** rows that repeat the value that stands */
	confirmed: ReadRow[];
	changed: ChangedValue[];
	/** rows that this document is held as giving already, the same value */
	held: ReadRow[];
	/** what the issuer's last document of the same series and periods gave and this one does not */
	gone: Observation[];
}

/**
 * Compares the rows of one document with what is published, cell by cell. A row whose document is held as
 * giving another value is an error: a corrected table is a document of its own.
 */
export function compareWithPublished(
	rows: readonly ReadRow[],
	source: Source,
	data: DataPackage,
	log: IssueLog
): Comparison {
	const { statements, days } = publishedCells(rows, data);
	const known = days.get(source.id) ?? knownFrom(source.published, latestDay(rows));
	const result: Comparison = {
		added: [],
		confirmed: [],
		changed: [],
		held: [],
		gone: findGone(rows, source, known, data, days)
	};
	for (const [i, row] of rows.entries()) {
		const there = statements[i];
		if (!there) {
			result.added.push(row);
			continue;
		}
		const own = there.find((statement) => statement.source === source.id);
		if (own) checkHeld(row, own, result, log);
		else place(row, there, { source, known }, result);
	}
	return result;
}

function checkHeld(row: ReadRow, own: LocatedStatement, { held }: Comparison, log: IssueLog): void {
	if (saysSame(row.item, own)) held.push(row);
	else
		log.add('table/overwrite', placeOf(row), {
			value: wordValue(row.item),
			expected: `${wordValue(own)} (${own.origin.file} ${own.origin.row})`
		});
}

function place(
	row: ReadRow,
	there: readonly LocatedStatement[],
	{ source, known }: { source: Source; known: string },
	result: Comparison
): void {
	const old = currentOf(there);
	if (!old) result.added.push(row);
	else if (saysSame(row.item, old)) result.confirmed.push(row);
	else {
		const { value, qualifier, status, standing } = row.item;
		const statement = { value, qualifier, status, standing, knownFrom: known };
		const order = compareStanding(
			{ ...statement, source: source.id, issuer: source.issuer, kind: source.kind },
			old
		);
		result.changed.push({ row, old, becomesCurrent: order < 0 });
	}
}

function latestDay(rows: readonly ReadRow[]): string {
	const periods = new Set(rows.map(({ item }) => item.period));
	return [...periods].map((period) => parsePeriod(period)?.last ?? '').reduce(later, '');
}

function later(a: string, b: string): string {
	return a < b ? b : a;
}
