import type { Observation } from '#lib/domain/observation.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import type { DataPackage } from '../../package.ts';
import { publicationDays, statementReader, type LocatedStatement } from '../../statements.ts';
import { currentOf } from '../check/published-cells.ts';
import type { LinePoint, SeriesLine, ValueChange } from './desk-types.ts';

/** Most series lines that are given. */
const mostLines = 100;

/**
 * Gives the series lines that the values of a file belong to, with the published value that stands for each
 * period: lines with changed values first, then those with most new ones.
 */
export function seriesLines(changes: readonly ValueChange[], data: DataPackage): SeriesLine[] {
	const own = new Map<string, ValueChange[]>();
	for (const change of changes) {
		const key = change.kind === 'gone' ? null : lineKey(change.item);
		if (key === null) continue;
		const list = own.get(key);
		if (list) list.push(change);
		else own.set(key, [change]);
	}
	const weight = (list: readonly ValueChange[]): number =>
		list.reduce((sum, { kind }) => sum + (weights[kind] ?? 0), 0);
	const chosen = [...own]
		.sort(([a, x], [b, y]) => weight(y) - weight(x) || (a < b ? -1 : 1))
		.slice(0, mostLines);
	const published = publishedLines(new Set(chosen.map(([key]) => key)), data);
	return chosen.flatMap(([key, list]) => {
		const [first] = list;
		if (!first) return [];
		const { indicator, area, breakdown, category } = first.item;
		const points = pointsOf(list, published.get(key) ?? new Map<string, LocatedStatement[]>());
		return [{ indicator, area, breakdown, category, points }];
	});
}

const weights: Partial<Record<ValueChange['kind'], number>> = {
	changed: 1e6,
	behind: 1e6,
	added: 1
};

/** Ranges belong to no line. */
function lineKey(item: Observation): string | null {
	const period = parsePeriod(item.period);
	if (!period || period.kind === 'range') return null;
	const { indicator, area, breakdown, category } = item;
	return [indicator, area, breakdown, category, period.kind, period.slot].join(' ');
}

function publishedLines(
	keys: ReadonlySet<string>,
	data: DataPackage
): Map<string, Map<string, LocatedStatement[]>> {
	const indicators = new Set([...keys].map((key) => key.split(' ')[0]));
	const read = statementReader(data, publicationDays(data));
	const lines = new Map<string, Map<string, LocatedStatement[]>>();
	for (const [i, { item }] of data.observations.entries()) {
		if (!indicators.has(item.indicator)) continue;
		const key = lineKey(item);
		const statement = key !== null && keys.has(key) ? read(i) : null;
		if (key === null || !statement) continue;
		const line = lines.get(key) ?? new Map<string, LocatedStatement[]>();
		lines.set(key, line);
		const list = line.get(item.period);
		if (list) list.push(statement);
		else line.set(item.period, [statement]);
	}
	return lines;
}

function pointsOf(
	own: readonly ValueChange[],
	published: ReadonlyMap<string, LocatedStatement[]>
): LinePoint[] {
	const given = new Map(own.map((change) => [change.item.period, change]));
	const periods = [...new Set([...published.keys(), ...given.keys()])];
	const first = (id: string): string => parsePeriod(id)?.first ?? '';
	periods.sort((a, b) => (first(a) < first(b) ? -1 : 1));
	return periods.map((period) => ({
		period,
		published: currentOf(published.get(period) ?? [])?.value ?? null,
		own: given.get(period)?.item.value ?? null,
		ownKind: given.get(period)?.kind ?? null
	}));
}
