import { DOUBLE, type DuckDBConnection } from '@duckdb/node-api';
import { compareVintages } from '#lib/domain/compare-vintages.ts';
import type { Observation } from '#lib/domain/observation.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { reigns } from '#lib/domain/vintage.ts';
import type { Located } from '#lib/ingest/located.ts';
import { columnOf, textColumns, type TextNumbers } from '#lib/ingest/observation-columns.ts';
import type { DataPackage } from '#lib/ingest/package.ts';
import { statementReader, statementsByCell } from '#lib/ingest/statements.ts';
import { numberTexts, numberTuples } from '#lib/ingest/tuples.ts';
import { append, day, integer, text } from './append.ts';

type StagedColumn = (typeof textColumns)[number] | 'file';

/**
 * Loads the observations of a checked package with what the rules of vintages say of each, and how those of
 * one cell stand to each other. Texts go in as numbers, each different one once; observation.sql joins them.
 *
 * @param days the day from which each document counts as known, by source id
 */
export async function loadObservations(
	connection: DuckDBConnection,
	data: DataPackage,
	days: ReadonlyMap<string, string>,
	onRows: (loaded: number, total: number) => void
): Promise<void> {
	const rows = data.observations;
	const numbered = numberColumns(rows);
	const { from, until } = await loadVintages(connection, data, days, numbered);
	await loadTexts(connection, numbered);
	await append(
		connection,
		'observation_staged',
		rows,
		[
			integer((_, index) => index + 1),
			...[...numbered.values()].map(({ codes }) =>
				integer<Located<Observation>>((_, index) => codes[index] ?? -1)
			),
			[DOUBLE, (row) => row.item.value],
			integer((row) => row.row),
			day((_, index) => from[index] ?? null),
			day((_, index) => until[index] ?? null)
		],
		onRows,
		'temp'
	);
}

function numberColumns(rows: DataPackage['observations']): Map<StagedColumn, TextNumbers> {
	const columns = textColumns.map((name): [StagedColumn, TextNumbers] => [
		name,
		columnOf(rows, name)
	]);
	return new Map([...columns, ['file', numberTexts(rows, ({ file }) => file)]]);
}

async function loadTexts(
	connection: DuckDBConnection,
	numbered: ReadonlyMap<StagedColumn, TextNumbers>
): Promise<void> {
	for (const [name, { texts }] of numbered)
		await append(
			connection,
			'text_staged',
			texts,
			[text(() => name), integer((_, code) => code), text((one) => one)],
			undefined,
			'temp'
		);
	const periods = (numbered.get('period')?.texts ?? []).map((id) => {
		const period = parsePeriod(id);
		if (!period) throw new Error(`unchecked period: ${id}`);
		return period;
	});
	await append(
		connection,
		'period_staged',
		periods,
		[
			integer((_, code) => code),
			text(({ id }) => id),
			text(({ kind }) => kind),
			text(({ slot }) => slot),
			day(({ first }) => first),
			day(({ last }) => last)
		],
		undefined,
		'temp'
	);
}

/** The days from which and until which each observation is current, by its place. */
interface Reigns {
	from: (string | null)[];
	until: (string | null)[];
}

async function loadVintages(
	connection: DuckDBConnection,
	data: DataPackage,
	days: ReadonlyMap<string, string>,
	numbered: ReadonlyMap<StagedColumn, TextNumbers>
): Promise<Reigns> {
	const result = reignsAlone(data, days, numbered);
	const pairs: { relation: string; earlier: number; later: number }[] = [];
	for (const statements of statementsByCell(data, days, 2)) {
		for (const { index } of statements) result.from[index] = null;
		for (const { statement, from, until } of reigns(statements)) {
			result.from[statement.index] = from;
			result.until[statement.index] = until;
		}
		for (const { relation, earlier, later } of compareVintages(statements))
			pairs.push({ relation, earlier: earlier.index + 1, later: later.index + 1 });
	}
	await append(connection, 'comparison', pairs, [
		text((p) => p.relation),
		integer((p) => p.earlier),
		integer((p) => p.later)
	]);
	return result;
}

/** When observations are current that are alone in their cell, as most are: their standing and document decide. */
function reignsAlone(
	data: DataPackage,
	days: ReadonlyMap<string, string>,
	numbered: ReadonlyMap<StagedColumn, TextNumbers>
): Reigns {
	const { length } = data.observations;
	const columns = [numbered.get('source'), numbered.get('standing')].flatMap((one) => one ?? []);
	const { ids, firsts } = numberTuples(columns, length);
	const read = statementReader(data, days);
	const alone = Array.from(firsts, (index) => {
		const statement = read(index);
		return statement ? (reigns([statement])[0]?.from ?? null) : null;
	});
	return {
		from: Array.from(ids, (id) => alone[id] ?? null),
		until: new Array<string | null>(length).fill(null)
	};
}
