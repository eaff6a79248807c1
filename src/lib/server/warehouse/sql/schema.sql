CREATE TYPE period_kind AS ENUM ('year', 'fiscal-year', 'half', 'fiscal-half', 'quarter', 'fiscal-quarter', 'month', 'day', 'range');
CREATE TYPE status AS ENUM ('A', 'P', 'E', 'M', 'L', 'O', 'Q', 'U', 'N');
CREATE TYPE qualifier AS ENUM ('', 'about', 'at-least', 'at-most');
CREATE TYPE standing AS ENUM ('stated', 'slip');
CREATE TYPE relation AS ENUM ('revision', 'confirmation', 'contradiction');

CREATE TABLE topic (id VARCHAR NOT NULL, title_ja VARCHAR NOT NULL, title_en VARCHAR NOT NULL, sort INTEGER NOT NULL, headlines VARCHAR NOT NULL);
CREATE TABLE area (id VARCHAR NOT NULL, name_ja VARCHAR NOT NULL, name_en VARCHAR NOT NULL);
CREATE TABLE organisation (id VARCHAR NOT NULL, name_ja VARCHAR NOT NULL, name_en VARCHAR NOT NULL, abbreviation_ja VARCHAR NOT NULL, abbreviation_en VARCHAR NOT NULL, valid_from VARCHAR NOT NULL, valid_to VARCHAR NOT NULL, successor VARCHAR NOT NULL);
CREATE TABLE source (id VARCHAR NOT NULL, title_ja VARCHAR NOT NULL, title_en VARCHAR NOT NULL, publisher VARCHAR NOT NULL, issuer VARCHAR NOT NULL, relays VARCHAR NOT NULL, kind VARCHAR NOT NULL, published VARCHAR NOT NULL, url VARCHAR NOT NULL, licence VARCHAR NOT NULL, retrieved VARCHAR NOT NULL, note VARCHAR NOT NULL, known_from DATE NOT NULL);
CREATE TABLE indicator (id VARCHAR NOT NULL, topic VARCHAR NOT NULL, title_ja VARCHAR NOT NULL, title_en VARCHAR NOT NULL, measure VARCHAR NOT NULL, unit VARCHAR NOT NULL, period_kinds VARCHAR NOT NULL, polarity VARCHAR NOT NULL, definition_ja VARCHAR NOT NULL, definition_en VARCHAR NOT NULL, producer VARCHAR NOT NULL, sort INTEGER NOT NULL);
CREATE TABLE breakdown (id VARCHAR NOT NULL, title_ja VARCHAR NOT NULL, title_en VARCHAR NOT NULL, parts VARCHAR NOT NULL);
CREATE TABLE category (breakdown VARCHAR NOT NULL, id VARCHAR NOT NULL, label_ja VARCHAR NOT NULL, label_en VARCHAR NOT NULL, sort INTEGER NOT NULL);
CREATE TABLE gap (indicator VARCHAR NOT NULL, breakdown VARCHAR NOT NULL, category VARCHAR NOT NULL, area VARCHAR NOT NULL, from_period VARCHAR NOT NULL, to_period VARCHAR NOT NULL, reason VARCHAR NOT NULL, note_ja VARCHAR NOT NULL, note_en VARCHAR NOT NULL, source VARCHAR NOT NULL);
CREATE TABLE break (indicator VARCHAR NOT NULL, breakdown VARCHAR NOT NULL, category VARCHAR NOT NULL, area VARCHAR NOT NULL, date VARCHAR NOT NULL, force VARCHAR NOT NULL, kind VARCHAR NOT NULL, note_ja VARCHAR NOT NULL, note_en VARCHAR NOT NULL, event VARCHAR NOT NULL);
CREATE TABLE event (id VARCHAR NOT NULL, date VARCHAR NOT NULL, title_ja VARCHAR NOT NULL, title_en VARCHAR NOT NULL, kind VARCHAR NOT NULL, source VARCHAR NOT NULL, topics VARCHAR NOT NULL);

-- Filled by the loader in file order: a text is a number into text_staged, where each different one of a
-- column stands once. observation.sql joins and sorts them into observation; none of it is in the file.
CREATE TEMP TABLE observation_staged (
	id INTEGER NOT NULL, indicator INTEGER NOT NULL, area INTEGER NOT NULL, period INTEGER NOT NULL,
	breakdown INTEGER NOT NULL, category INTEGER NOT NULL,
	qualifier INTEGER NOT NULL, status INTEGER NOT NULL, standing INTEGER NOT NULL,
	source INTEGER NOT NULL, locator INTEGER NOT NULL, quote INTEGER NOT NULL, derivation INTEGER NOT NULL, note INTEGER NOT NULL,
	file INTEGER NOT NULL, value DOUBLE, file_row INTEGER NOT NULL, current_from DATE, current_until DATE
);
CREATE TEMP TABLE text_staged (name VARCHAR NOT NULL, code INTEGER NOT NULL, text VARCHAR NOT NULL);
CREATE TEMP TABLE period_staged (code INTEGER NOT NULL, period VARCHAR NOT NULL, kind VARCHAR NOT NULL, slot VARCHAR NOT NULL, first_day DATE NOT NULL, last_day DATE NOT NULL);
CREATE TABLE comparison (relation relation NOT NULL, earlier INTEGER NOT NULL, later INTEGER NOT NULL);
CREATE TABLE meta (data_version VARCHAR NOT NULL, schema_version INTEGER NOT NULL, package_name VARCHAR NOT NULL, package_version VARCHAR NOT NULL, releases VARCHAR NOT NULL);
