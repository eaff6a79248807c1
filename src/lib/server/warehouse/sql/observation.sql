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
