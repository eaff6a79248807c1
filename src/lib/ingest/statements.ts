import type { Observation } from '#lib/domain/observation.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { knownFrom } from '#lib/domain/publication.ts';
import type { Source } from '#lib/domain/source.ts';
import type { Statement } from '#lib/domain/vintage.ts';
import type { Located } from './located.ts';
import type { DataPackage } from './package.ts';
import { columnOf } from './observation-columns.ts';
import { numberTuples } from './tuples.ts';

/** An observation as the vintage rules see it, with the row it came from. */
export interface LocatedStatement extends Statement {
	origin: Located<Observation>;
	/** place of the row among the observations */
	index: number;
}

/** Gives the day from which each document counts as known, by source id (ISO days). */
export function publicationDays(data: DataPackage): Map<string, string> {
	const latest = new Map<string, string>();
	const tell = ({ period, source }: Pick<Observation, 'period' | 'source'>): void => {
		const last = parsePeriod(period)?.last ?? '';
		if (last > (latest.get(source) ?? '')) latest.set(source, last);
	};
	const { observations } = data;
	const columns = [columnOf(observations, 'source'), columnOf(observations, 'period')];
	for (const index of numberTuples(columns, observations.length).firsts) {
		const row = observations[index];
		if (row) tell(row.item);
	}
	for (const { item } of data.plans.activities) tell(item);
	return new Map(
		data.sources.map(({ item }) => [item.id, knownFrom(item.published, latest.get(item.id) ?? '')])
	);
}

/** Gives what reads an observation as a statement; null where its document is not listed. */
export function statementReader(
	data: DataPackage,
	days: ReadonlyMap<string, string>
): (index: number) => LocatedStatement | null {
	const sources = new Map<string, Source>(data.sources.map(({ item }) => [item.id, item]));
	return (index) => {
		const origin = data.observations[index];
		const source = origin && sources.get(origin.item.source);
		if (!source) return null;
		const { item } = origin;
		return {
			value: item.value,
			qualifier: item.qualifier,
			status: item.status,
			standing: item.standing,
			source: item.source,
			issuer: source.issuer,
			kind: source.kind,
			knownFrom: days.get(item.source) ?? '9999-12-31',
			origin,
			index
		};
	};
}

/**
 * Gives the statements of each cell (indicator, area, period, breakdown, category) that has so many, in file
 * order. Most cells of a large package have one, about which most rules have nothing to say.
 */
export function statementsByCell(
	data: DataPackage,
	days: ReadonlyMap<string, string>,
	least = 1
): LocatedStatement[][] {
	const { observations } = data;
	const columns = (['indicator', 'area', 'period', 'breakdown', 'category'] as const).map((name) =>
		columnOf(observations, name)
	);
	const { ids, firsts } = numberTuples(columns, observations.length);
	const sizes = new Int32Array(firsts.length);
	for (const id of ids) sizes[id] = (sizes[id] ?? 0) + 1;
	const read = statementReader(data, days);
	const cells = new Map<number, LocatedStatement[]>();
	for (let index = 0; index < ids.length; index += 1) {
		const id = ids[index] ?? 0;
		if ((sizes[id] ?? 0) < least) continue;
		const statement = read(index);
		if (!statement) continue;
		const cell = cells.get(id);
		if (cell) cell.push(statement);
		else cells.set(id, [statement]);
	}
	return [...cells.values()];
}
