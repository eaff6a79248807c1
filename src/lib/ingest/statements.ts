import type { Observation } from '#lib/domain/observation.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { knownFrom } from '#lib/domain/publication.ts';
import type { Statement } from '#lib/domain/vintage.ts';
import type { Located } from './located.ts';
import type { DataPackage } from './package.ts';

/** An observation as the vintage rules see it, with the row it came from. */
export interface LocatedStatement extends Statement {
	origin: Located<Observation>;
}

/** Gives the day from which each document counts as known, by source id (ISO days). */
export function publicationDays(data: DataPackage): Map<string, string> {
	const latest = new Map<string, string>();
	for (const { item } of [...data.observations, ...data.plans.activities]) {
		const last = parsePeriod(item.period)?.last ?? '';
		if (last > (latest.get(item.source) ?? '')) latest.set(item.source, last);
	}
	return new Map(
		data.sources.map(({ item }) => [item.id, knownFrom(item.published, latest.get(item.id) ?? '')])
	);
}

/** Gives the statements of each cell (indicator, area, period, breakdown, category), in file order. */
export function statementsByCell(
	data: DataPackage,
	days: ReadonlyMap<string, string>
): Map<string, LocatedStatement[]> {
	const sources = new Map(data.sources.map(({ item }) => [item.id, item]));
	const cells = new Map<string, LocatedStatement[]>();
	for (const origin of data.observations) {
		const { item } = origin;
		const source = sources.get(item.source);
		if (!source) continue;
		const statement = {
			value: item.value,
			qualifier: item.qualifier,
			status: item.status,
			standing: item.standing,
			source: item.source,
			issuer: source.issuer,
			kind: source.kind,
			knownFrom: days.get(item.source) ?? '9999-12-31',
			origin
		};
		const key = [item.indicator, item.area, item.period, item.breakdown, item.category].join(
			'\u001f'
		);
		const cell = cells.get(key);
		if (cell) cell.push(statement);
		else cells.set(key, [statement]);
	}
	return cells;
}
