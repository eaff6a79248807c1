CREATE TYPE indicator_id AS ENUM (SELECT id FROM indicator ORDER BY sort, id);
CREATE TYPE area_id AS ENUM (SELECT id FROM area ORDER BY id);
CREATE TYPE source_id AS ENUM (SELECT id FROM source ORDER BY id);

-- Sorted as questions ask: one indicator, one kind of period, one area, in time.
CREATE TABLE observation AS
WITH
	indicator_text AS (SELECT code, text::indicator_id AS text FROM text_staged WHERE name = 'indicator'),
	area_text AS (SELECT code, text::area_id AS text FROM text_staged WHERE name = 'area'),
	period_text AS (SELECT code, period, kind::period_kind AS kind, slot, first_day, last_day FROM period_staged),
	breakdown_text AS (SELECT code, text FROM text_staged WHERE name = 'breakdown'),
	category_text AS (SELECT code, text FROM text_staged WHERE name = 'category'),
	qualifier_text AS (SELECT code, text::qualifier AS text FROM text_staged WHERE name = 'qualifier'),
	status_text AS (SELECT code, text::status AS text FROM text_staged WHERE name = 'status'),
	standing_text AS (SELECT code, text::standing AS text FROM text_staged WHERE name = 'standing'),
	source_text AS (
		SELECT t.code, t.text::source_id AS text, s.known_from
		FROM text_staged AS t JOIN source AS s ON s.id = t.text WHERE t.name = 'source'
	),
	locator_text AS (SELECT code, text FROM text_staged WHERE name = 'locator'),
	quote_text AS (SELECT code, text FROM text_staged WHERE name = 'quote'),
	derivation_text AS (SELECT code, text FROM text_staged WHERE name = 'derivation'),
	note_text AS (SELECT code, text FROM text_staged WHERE name = 'note'),
	file_text AS (SELECT code, text FROM text_staged WHERE name = 'file')
SELECT
	o.id, i.text AS indicator, a.text AS area, p.period,
	p.kind AS period_kind, p.slot AS period_slot, p.first_day AS period_first, p.last_day AS period_last,
	b.text AS breakdown, c.text AS category, o.value, q.text AS qualifier, st.text AS status, sd.text AS standing,
	s.text AS source, l.text AS locator, qu.text AS quote, d.text AS derivation, n.text AS note, f.text AS file, o.file_row,
	s.known_from, o.current_from, o.current_until
FROM observation_staged AS o
JOIN indicator_text AS i ON i.code = o.indicator
JOIN area_text AS a ON a.code = o.area
JOIN period_text AS p ON p.code = o.period
JOIN breakdown_text AS b ON b.code = o.breakdown
JOIN category_text AS c ON c.code = o.category
JOIN qualifier_text AS q ON q.code = o.qualifier
JOIN status_text AS st ON st.code = o.status
JOIN standing_text AS sd ON sd.code = o.standing
JOIN source_text AS s ON s.code = o.source
JOIN locator_text AS l ON l.code = o.locator
JOIN quote_text AS qu ON qu.code = o.quote
JOIN derivation_text AS d ON d.code = o.derivation
JOIN note_text AS n ON n.code = o.note
JOIN file_text AS f ON f.code = o.file
ORDER BY i.text, p.kind, a.text, b.text, c.text, p.first_day, p.last_day, s.known_from, s.text;

DROP TABLE observation_staged;
DROP TABLE text_staged;
DROP TABLE period_staged;

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
SELECT 'series_comparison', count(*)::INTEGER, coalesce(bit_xor(hash(t)), 0)::VARCHAR FROM series_comparison AS t;

-- What verify compares with it, so that a partial or damaged file is never taken for a whole one.
CREATE TABLE fingerprint AS SELECT * FROM contents ORDER BY name;
