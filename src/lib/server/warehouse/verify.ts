import type { Database } from './database.ts';
import { sql } from './sql.ts';

/** Raised with every change of the warehouse's shape, so that an older file is rebuilt, not misread. */
export const schemaVersion = 1;

/** What a warehouse says of itself. */
export interface WarehouseMeta {
	dataVersion: string;
	packageName: string;
	packageVersion: string;
}

/**
 * Checks that a warehouse is whole and of this program's shape: reads every observation and document
 * once (DuckDB checks its blocks as it reads) and compares counts and hashes with those of the build.
 *
 * @throws Error that says what is wrong
 */
export async function verify(db: Database): Promise<WarehouseMeta> {
	const [meta] = await db.all<{
		data_version: string;
		schema_version: number;
		package_name: string;
		package_version: string;
	}>(sql`SELECT * FROM meta`);
	if (!meta) throw new Error('warehouse without meta: the build did not finish');
	if (meta.schema_version !== schemaVersion)
		throw new Error(`warehouse of another shape: ${meta.schema_version}, not ${schemaVersion}`);
	const [same] = await db.all<{ whole: boolean }>(sql`
		SELECT
			f.observations = (SELECT count(*) FROM observation)
			AND f.current_observations = (SELECT count(*) FROM observation_current)
			AND f.sources = (SELECT count(*) FROM source)
			AND f.indicators = (SELECT count(*) FROM indicator)
			AND f.observation_hash = (SELECT coalesce(bit_xor(hash(o)), 0)::VARCHAR FROM observation AS o)
			AND f.source_hash = (SELECT coalesce(bit_xor(hash(s)), 0)::VARCHAR FROM source AS s) AS whole
		FROM fingerprint AS f`);
	if (same?.whole !== true) throw new Error('warehouse is not whole: counts or hashes differ');
	return {
		dataVersion: meta.data_version,
		packageName: meta.package_name,
		packageVersion: meta.package_version
	};
}
