import type { ChartSpec } from '#lib/charts/spec/chart-spec.ts';
import { isCurrent, type DatedObservation, type Dossier } from '#lib/domain/dossier.ts';
import { comparePeriods } from '#lib/domain/period-order.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { provenanceOf } from '#lib/domain/provenance.ts';

/** A value as data files carry it: every column that a citation needs, in the terms of the package. */
export interface ObservationRecord {
	indicator: string;
	area: string;
	period: string;
	period_kind: string;
	period_start: string;
	period_end: string;
	breakdown: string;
	category: string;
	value: number | null;
	unit: string;
	qualifier: string;
	status: string;
	standing: string;
	/** whether it is the current value of its cell as of the day of the file */
	current: boolean;
	/** own, public-relay or relay: whether the issuing body itself says so */
	provenance: string;
	derivation: string;
	source: string;
	source_title: string;
	source_publisher: string;
	source_issuer: string;
	source_published: string;
	source_url: string;
	locator: string;
	quote: string;
	note: string;
}

/** Which part of a dossier a file holds; an absent bound or kind means all. */
export interface TableFilter {
	asOf: ChartSpec['asOf'];
	publicOnly: boolean;
	kind: ChartSpec['kind'] | null;
	from: string | null;
	to: string | null;
}

/** Gives every document's value of a dossier under a filter, in the dossier's order. */
export function observationTable(dossier: Dossier, filter: TableFilter): ObservationRecord[] {
	const sources = new Map(dossier.sources.map((source) => [source.id, source]));
	return dossier.observations.flatMap((o): ObservationRecord[] => {
		const source = sources.get(o.source);
		const period = parsePeriod(o.period);
		if (!source || !period || !passes(o, filter)) return [];
		const provenance = provenanceOf(source.kind);
		if (filter.publicOnly && provenance === 'relay') return [];
		return [
			{
				indicator: o.indicator,
				area: o.area,
				period: o.period,
				period_kind: o.periodKind,
				period_start: period.first,
				period_end: period.last,
				breakdown: o.breakdown,
				category: o.category,
				value: o.value,
				unit: dossier.indicator.unit,
				qualifier: o.qualifier,
				status: o.status,
				standing: o.standing,
				current: isCurrent(o, filter.asOf),
				provenance,
				derivation: o.derivation,
				source: o.source,
				source_title: source.titleJa,
				source_publisher: source.publisher,
				source_issuer: source.issuer,
				source_published: source.published,
				source_url: source.url,
				locator: o.locator,
				quote: o.quote,
				note: o.note
			}
		];
	});
}

function passes(o: DatedObservation, filter: TableFilter): boolean {
	if (filter.kind !== null && o.periodKind !== filter.kind) return false;
	const period = parsePeriod(o.period);
	const from = filter.from === null ? null : parsePeriod(filter.from);
	const to = filter.to === null ? null : parsePeriod(filter.to);
	if (!period) return false;
	return (!from || comparePeriods(period, from) >= 0) && (!to || comparePeriods(period, to) <= 0);
}
