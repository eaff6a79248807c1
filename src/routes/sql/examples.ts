import { m, type Locale } from '#lib/messages/index.ts';

/** A question to begin from. */
export interface Example {
	id: string;
	title: string;
	sql: string;
}

/** Gives questions that the published tables answer, worded in a language, the simplest first. */
export function listExamples(locale: Locale): Example[] {
	const example = (id: string, title: string, sql: string): Example => ({
		id,
		title,
		sql: sql
			.replaceAll('{locale}', locale)
			.replaceAll(/^\t{3}/gm, '')
			.trim()
			.replaceAll('\t', '  ')
	});
	return [
		example(
			'series',
			m.sql_example_series({}, { locale }),
			`
			SELECT period, value
			FROM observations
			WHERE current
				AND indicator = 'child-pornography-victims'
				AND area = '00' AND breakdown = '' AND period_kind = 'year'
			ORDER BY period_start`
		),
		example(
			'parts',
			m.sql_example_parts({}, { locale }),
			`
			SELECT category_label_{locale}, value
			FROM observations
			WHERE current
				AND indicator = 'sns-victims'
				AND area = '00' AND breakdown = 'school' AND period = '2023'
			ORDER BY value DESC`
		),
		example(
			'quote',
			m.sql_example_quote({}, { locale }),
			`
			SELECT period, value, quote, locator, source_title, source_url
			FROM observations
			WHERE current
				AND indicator = 'trafficking-victims-government'
				AND area = '00' AND breakdown = ''
			ORDER BY period_start`
		),
		example(
			'change',
			m.sql_example_change({}, { locale }),
			`
			WITH series AS (
				SELECT indicator, period, period_start, period_end, value
				FROM observations
				WHERE current
					AND indicator = 'child-abuse-consultations'
					AND area = '00' AND breakdown = '' AND period_kind = 'fiscal-year'
			)
			SELECT s.period, s.value - before.value AS difference
			FROM series AS s
			JOIN series AS before ON before.period_end = s.period_start - 1
			WHERE NOT EXISTS (
				SELECT 1 FROM breaks AS b
				WHERE b.indicator = s.indicator AND b.area IN ('', '00') AND b.category = ''
					AND b.force = 'refuse'
					AND b.date > before.period_start::VARCHAR
					AND b.date <= s.period_end::VARCHAR
			)
			ORDER BY s.period_start`
		),
		example(
			'areas',
			m.sql_example_areas({}, { locale }),
			`
			SELECT area_name_{locale}, value
			FROM observations
			WHERE current
				AND indicator = 'population-under-15'
				AND area <> '00' AND period = (
					SELECT max(period) FROM observations
					WHERE current AND indicator = 'population-under-15' AND area <> '00'
				)
			ORDER BY value DESC`
		),
		example(
			'revisions',
			m.sql_example_revisions({}, { locale }),
			`
			SELECT i.title_{locale}, r.period, r.breakdown, r.category,
				r.earlier_value, r.later_value, r.earlier_known_from, r.later_known_from,
				r.earlier_source, r.later_source
			FROM revisions AS r
			JOIN indicators AS i ON i.id = r.indicator
			WHERE r.relation = 'revision'
			ORDER BY r.later_known_from DESC, r.indicator, r.period`
		),
		example(
			'gaps',
			m.sql_example_gaps({}, { locale }),
			`
			SELECT i.title_{locale}, count(*) AS gaps
			FROM gaps AS g
			JOIN indicators AS i ON i.id = g.indicator
			WHERE g.reason = 'not-held-here'
			GROUP BY ALL
			ORDER BY gaps DESC, 1
			LIMIT 15`
		),
		example(
			'provenance',
			m.sql_example_provenance({}, { locale }),
			`
			SELECT provenance, count(*) AS current_values
			FROM observations
			WHERE current AND value IS NOT NULL
			GROUP BY provenance
			ORDER BY current_values DESC`
		),
		example(
			'ministries',
			m.sql_example_ministries({}, { locale }),
			`
			SELECT o.name_{locale}, count(*) AS measures
			FROM measure_organisations AS mo
			JOIN organisations AS o ON o.id = mo.organisation
			WHERE mo.plan = 'third-2016'
			GROUP BY ALL
			ORDER BY measures DESC, 1`
		),
		example(
			'unreported',
			m.sql_example_unreported({}, { locale }),
			`
			SELECT me.label, me.title_{locale}, string_agg(mo.organisation, ', ' ORDER BY mo.place) AS bodies
			FROM measures AS me
			LEFT JOIN measure_organisations AS mo ON mo.plan = me.plan AND mo.code = me.code
			WHERE me.plan = 'trafficking-2022' AND me.kind IN ('measure', 'item')
				AND NOT EXISTS (
					SELECT 1 FROM activities AS a
					WHERE a.plan = me.plan
						AND (a.code = me.code OR starts_with(a.code, me.code || '-'))
				)
			GROUP BY me.label, me.title_{locale}, me.place
			ORDER BY me.place`
		),
		example(
			'activities',
			m.sql_example_activities({}, { locale }),
			`
			SELECT p.short_{locale} AS plan, count(*) AS activities
			FROM activities AS a
			JOIN plans AS p ON p.id = a.plan
			GROUP BY p.short_{locale}, p.place
			ORDER BY p.place`
		)
	];
}

/** The question that shows the first rows of a table. */
export const firstRows = (table: string): string => `SELECT *\nFROM ${table}\nLIMIT 100`;
