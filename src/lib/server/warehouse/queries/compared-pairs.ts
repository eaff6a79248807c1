import { sql, type Query } from '../sql.ts';
import { currentObservations } from './current-observations.ts';

/**
 * The pairs of observations (`earlier`, `later`, each an id) known as of a day, by their `relation`.
 * A slip stands as `later`, with what is current in its cell, if anything, as `earlier`.
 */
export function comparedPairs(asOf: string | null): Query {
	const day = asOf ?? '9999-12-31';
	return sql`(
		SELECT c.relation::VARCHAR AS relation, c.earlier, c.later
		FROM comparison AS c
		JOIN observation AS e ON e.id = c.earlier
		JOIN observation AS l ON l.id = c.later
		WHERE e.known_from <= ${day}::DATE AND l.known_from <= ${day}::DATE
		UNION ALL
		SELECT 'slip', e.id, l.id
		FROM observation AS l
		LEFT JOIN ${currentObservations(asOf)} AS e
			ON e.indicator = l.indicator AND e.area = l.area AND e.period = l.period
			AND e.breakdown = l.breakdown AND e.category = l.category
		WHERE l.standing = 'slip' AND l.known_from <= ${day}::DATE
	)`;
}
