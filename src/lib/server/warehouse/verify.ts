import type { Database } from './database.ts';
import { sql } from './sql.ts';

/** Raised with every change of the warehouse's shape, so that an older file is rebuilt, not misread. */
export const schemaVersion = 7;

/** What a warehouse says of itself. */
export interface WarehouseMeta {
	dataVersion: string;
	packageName: string;
	packageVersion: string;
	/** digits that tell its releases from others, empty where it has none */
	releases: string;
}

/** Gives what a warehouse says of itself. @throws Error where it is not whole or of another shape */
export async function readMeta(db: Database): Promise<WarehouseMeta> {
	const [meta] = await db.all<{
		data_version: string;
		schema_version: number;
		package_name: string;
		package_version: string;
		releases: string;
	}>(sql`SELECT * FROM meta`);
	if (!meta) throw new Error('warehouse without meta: the build did not finish');
	if (meta.schema_version !== schemaVersion)
		throw new Error(`warehouse of another shape: ${meta.schema_version}, not ${schemaVersion}`);
	return {
		dataVersion: meta.data_version,
		packageName: meta.package_name,
		packageVersion: meta.package_version,
		releases: meta.releases
	};
}

/**
 * Checks that a warehouse file is whole and of this program's shape: reads every table once (DuckDB checks
 * its blocks as it reads) and compares counts and hashes with those of the build.
 *
 * @throws Error that says what is wrong
 */
export async function verify(db: Database): Promise<WarehouseMeta> {
	const meta = await readMeta(db);
	const damaged = await db.all<{ name: string }>(sql`
		SELECT name
		FROM contents AS c FULL JOIN fingerprint AS f USING (name)
		WHERE c.items IS DISTINCT FROM f.items OR c.hash IS DISTINCT FROM f.hash
		ORDER BY name`);
	if (damaged.length > 0)
		throw new Error(`warehouse is not whole: ${damaged.map(({ name }) => name).join(', ')} differ`);
	return meta;
}
