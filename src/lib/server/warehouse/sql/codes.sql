CREATE TYPE indicator_id AS ENUM (SELECT id FROM indicator ORDER BY sort, id);
CREATE TYPE area_id AS ENUM (SELECT id FROM area ORDER BY id);
CREATE TYPE source_id AS ENUM (SELECT id FROM source ORDER BY id);
