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
import { placeOf, saysSame, wordValue, type ReadRow } from '../rows/read-row.ts';
import type { ReadRows } from '../rows/read-rows.ts';

/** A value that differs from the one that stood for its cell. */
export interface ChangedValue {
	/** place of its row */
	place: number;
	old: LocatedStatement;
	/** whether the new value stands for the cell from now on, by the rules of vintages */
	becomesCurrent: boolean;
}

/** What rows of a table bring, by value, against what is published: places of rows. */
export interface Comparison {
	rows: ReadRows;
	/** of cells that had no value */
	added: number[];
	/** that repeat the value that stands */
	confirmed: number[];
	changed: ChangedValue[];
	/** that this document is held as giving already, the same value */
	held: number[];
	/** what the issuer's last document of the same series and periods gave and this one does not */
	gone: Observation[];
}

/**
 * Compares the rows of one document with what is published, cell by cell. A row whose document is held as
 * giving another value is an error: a corrected table is a document of its own.
 */
export function compareWithPublished(
	rows: ReadRows,
	source: Source,
	data: DataPackage,
	log: IssueLog
): Comparison {
	const { statements, days } = publishedCells(rows, data);
	const known = days.get(source.id) ?? knownFrom(source.published, latestDay(rows));
	const result: Comparison = {
		rows,
		added: [],
		confirmed: [],
		changed: [],
		held: [],
		gone: findGone(rows, source, known, data, days)
	};
	for (let place = 0; place < rows.length; place += 1) {
		const there = statements.get(place);
		if (!there) {
			result.added.push(place);
			continue;
		}
		const row = rows.at(place);
		const own = there.find((statement) => statement.source === source.id);
		if (!own) sortIn(place, row, there, { source, known }, result);
		else if (saysSame(row.item, own)) result.held.push(place);
		else
			log.add('table/overwrite', placeOf(row), {
				value: wordValue(row.item),
				expected: `${wordValue(own)} (${own.origin.file} ${own.origin.row})`
			});
	}
	return result;
}

function sortIn(
	place: number,
	{ item }: ReadRow,
	there: readonly LocatedStatement[],
	{ source, known }: { source: Source; known: string },
	result: Comparison
): void {
	const old = currentOf(there);
	if (!old) result.added.push(place);
	else if (saysSame(item, old)) result.confirmed.push(place);
	else {
		const { value, qualifier, status, standing } = item;
		const statement = { value, qualifier, status, standing, knownFrom: known };
		const order = compareStanding(
			{ ...statement, source: source.id, issuer: source.issuer, kind: source.kind },
			old
		);
		result.changed.push({ place, old, becomesCurrent: order < 0 });
	}
}

function latestDay(rows: ReadRows): string {
	return rows
		.column('period')
		.texts.map((period) => parsePeriod(period)?.last ?? '')
		.reduce(later, '');
}

function later(a: string, b: string): string {
	return a < b ? b : a;
}
