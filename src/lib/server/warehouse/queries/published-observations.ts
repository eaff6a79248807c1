import { parsePeriod, type PeriodKind } from '#lib/domain/period.ts';
import { provenanceOf } from '#lib/domain/provenance.ts';
import { sourceKinds } from '#lib/domain/source.ts';
import { sql, type Query } from '../sql.ts';

/** Which observations are asked for; null (and false) asks for all. */
export interface ObservationChoice {
	indicator: string | null;
	kind: PeriodKind | null;
	/** first and last period, canonical */
	from: string | null;
	to: string | null;
	/** only what documents of public bodies carry */
	publicOnly: boolean;
}

/** Everything. */
export const allObservations: ObservationChoice = {
	indicator: null,
	kind: null,
	from: null,
	to: null,
	publicOnly: false
};

/**
 * The question for what every document known as of a day says of every cell, superseded values too,
 * under the names that data files use; `current` says which is the value of its cell on that day. Only
 * what `observation` holds: what follows from its codes is looked up in the code book, breakdown and
 * category too, by the place of the category there (0: the total).
 */
export function publishedObservations(choice: ObservationChoice, asOf: string | null): Query {
	const day = asOf ?? '9999-12-31';
	const first = parsePeriod(choice.from ?? '');
	const last = parsePeriod(choice.to ?? '');
	const conditions: Query[] = [];
	if (choice.indicator !== null) conditions.push(sql`AND indicator = ${choice.indicator}`);
	if (choice.kind !== null) conditions.push(sql`AND period_kind = ${choice.kind}`);
	if (first)
		conditions.push(sql`AND (period_first > ${first.first}::DATE
			OR (period_first = ${first.first}::DATE AND period_last >= ${first.last}::DATE))`);
	if (last)
		conditions.push(sql`AND (period_first < ${last.first}::DATE
			OR (period_first = ${last.first}::DATE AND period_last <= ${last.last}::DATE))`);
	if (choice.publicOnly) conditions.push(sql`AND source::VARCHAR IN (${publicSources()})`);
	return sql`
		WITH placed AS (
			SELECT breakdown, id, row_number() OVER (ORDER BY breakdown, sort, id) AS place FROM category
		)
		SELECT
			indicator, area, period, period_kind, period_first AS period_start, period_last AS period_end,
			coalesce(placed.place, 0)::INTEGER AS category_place, value, qualifier, status, standing,
			coalesce(current_from <= ${day}::DATE
				AND (current_until IS NULL OR current_until > ${day}::DATE), false) AS current,
			derivation, source, locator, quote, note, known_from
		FROM observation
		LEFT JOIN placed ON placed.breakdown = observation.breakdown AND placed.id = observation.category
		WHERE known_from <= ${day}::DATE ${join(conditions)}
		ORDER BY indicator, observation.period_kind, area, observation.breakdown, observation.category, period_first, period_last,
			known_from, source`;
}

function publicSources(): Query {
	const kinds = sourceKinds
		.filter((kind) => provenanceOf(kind) !== 'relay')
		.map((kind, i) => (i === 0 ? sql`${kind}` : sql`, ${kind}`));
	return sql`SELECT id FROM source WHERE kind IN (${join(kinds)})`;
}

function join(parts: readonly Query[]): Query {
	return parts.reduce((all, part) => sql`${all} ${part}`, sql``);
}
