-- The value of each cell that all documents together leave current, in the order of observation.
CREATE TABLE observation_current AS
SELECT * FROM observation
WHERE current_from IS NOT NULL AND current_until IS NULL;

-- What a catalogue asks of each indicator: how far it reaches and how much of it there is.
CREATE TABLE indicator_span AS
SELECT
	indicator, period_kind,
	arg_min(period, period_first) AS first_period, arg_max(period, period_first) AS last_period,
	count(*)::INTEGER AS points
FROM observation_current
WHERE area = '00' AND breakdown = '' AND value IS NOT NULL
GROUP BY ALL
ORDER BY indicator, period_kind;

-- What every table holds, read from its first row to its last.
CREATE VIEW contents AS
SELECT 'topic' AS name, count(*)::INTEGER AS items, coalesce(bit_xor(hash(t)), 0)::VARCHAR AS hash FROM topic AS t
UNION ALL
SELECT 'area', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM area AS t
UNION ALL
SELECT 'organisation', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM organisation AS t
UNION ALL
SELECT 'source', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM source AS t
UNION ALL
SELECT 'indicator', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM indicator AS t
UNION ALL
SELECT 'breakdown', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM breakdown AS t
UNION ALL
SELECT 'category', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM category AS t
UNION ALL
SELECT 'gap', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM gap AS t
UNION ALL
SELECT 'break', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM break AS t
UNION ALL
SELECT 'event', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM event AS t
UNION ALL
SELECT 'comparison', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM comparison AS t
UNION ALL
SELECT 'observation', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM observation AS t
UNION ALL
SELECT 'observation_current', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM observation_current AS t
UNION ALL
SELECT 'indicator_span', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM indicator_span AS t
UNION ALL
SELECT 'plan', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM plan AS t
UNION ALL
SELECT 'measure', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM measure AS t
UNION ALL
SELECT 'measure_organisation', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM measure_organisation AS t
UNION ALL
SELECT 'measure_article', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM measure_article AS t
UNION ALL
SELECT 'measure_indicator', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM measure_indicator AS t
UNION ALL
SELECT 'measure_link', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM measure_link AS t
UNION ALL
SELECT 'follow_up', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM follow_up AS t
UNION ALL
SELECT 'activity', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM activity AS t
UNION ALL
SELECT 'activity_figure', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM activity_figure AS t
UNION ALL
SELECT 'activity_organisation', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM activity_organisation AS t
UNION ALL
SELECT 'assessment', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM assessment AS t
UNION ALL
SELECT 'facility_type', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM facility_type AS t
UNION ALL
SELECT 'revocation_ground', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM revocation_ground AS t
UNION ALL
SELECT 'published_item', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM published_item AS t
UNION ALL
SELECT 'mark_medium', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM mark_medium AS t
UNION ALL
SELECT 'consultation_window', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM consultation_window AS t
UNION ALL
SELECT 'series_comparison', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM series_comparison AS t
UNION ALL
SELECT 'publication_rhythm', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM publication_rhythm AS t
UNION ALL
SELECT 'release', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM release AS t
UNION ALL
SELECT 'release_change', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM release_change AS t;

-- What verify compares with it, so that a partial or damaged file is never taken for a whole one.
CREATE TABLE fingerprint AS SELECT * FROM contents ORDER BY name;
