CREATE TYPE indicator_id AS ENUM (SELECT id FROM indicator ORDER BY sort, id);
CREATE TYPE area_id AS ENUM (SELECT id FROM area ORDER BY id);
CREATE TYPE source_id AS ENUM (SELECT id FROM source ORDER BY id);

-- Sorted as questions ask: one indicator, one kind of period, one area, in time.
CREATE TABLE observation AS
SELECT
	id, indicator::indicator_id AS indicator, area::area_id AS area, period,
	period_kind::period_kind AS period_kind, period_slot, period_first, period_last,
	breakdown, category, value, qualifier::qualifier AS qualifier, status::status AS status, standing::standing AS standing,
	source::source_id AS source, locator, quote, derivation, note, file, file_row,
	known_from, current_from, current_until
FROM observation_staged
ORDER BY indicator, period_kind, area, breakdown, category, period_first, period_last, known_from, source;

DROP TABLE observation_staged;

-- The value of each cell that all documents together leave current.
CREATE TABLE observation_current AS
SELECT * FROM observation
WHERE current_from IS NOT NULL AND current_until IS NULL
ORDER BY indicator, period_kind, area, breakdown, category, period_first, period_last;

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

-- What verify compares, so that a partial or damaged file is never taken for a whole one.
CREATE TABLE fingerprint AS
SELECT
	(SELECT count(*) FROM observation)::INTEGER AS observations,
	(SELECT count(*) FROM observation_current)::INTEGER AS current_observations,
	(SELECT count(*) FROM source)::INTEGER AS sources,
	(SELECT count(*) FROM indicator)::INTEGER AS indicators,
	(SELECT coalesce(bit_xor(hash(o)), 0)::VARCHAR FROM observation AS o) AS observation_hash,
	(SELECT coalesce(bit_xor(hash(s)), 0)::VARCHAR FROM source AS s) AS source_hash;
