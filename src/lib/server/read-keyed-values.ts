import { statSync } from 'node:fs';
import type { KeyedValue } from '#lib/domain/diff-values.ts';
import { readPackage } from '#lib/ingest/read-package.ts';
import { directoryFiles } from './package-files.ts';
import { databaseOf, openReadOnly } from './warehouse/duckdb.ts';
import { sql } from './warehouse/sql.ts';

/**
 * Gives every value of a package directory or a warehouse file.
 *
 * @throws Error where there is neither, or the package has faults
 */
export async function readKeyedValues(path: string): Promise<KeyedValue[]> {
	const stat = statSync(path, { throwIfNoEntry: false });
	if (!stat) throw new Error(`neither a package nor a warehouse: ${path}`);
	return stat.isDirectory() ? readFromPackage(path) : await readFromWarehouse(path);
}

function readFromPackage(dir: string): KeyedValue[] {
	const { data, log } = readPackage(directoryFiles(dir));
	if (!data) throw new Error(`the package has ${log.errors} faults: ${dir}`);
	return data.observations.map(({ item }) => ({
		indicator: item.indicator,
		area: item.area,
		period: item.period,
		breakdown: item.breakdown,
		category: item.category,
		source: item.source,
		value: item.value,
		qualifier: item.qualifier,
		status: item.status,
		standing: item.standing
	}));
}

async function readFromWarehouse(path: string): Promise<KeyedValue[]> {
	const instance = await openReadOnly(path);
	try {
		return await databaseOf(instance).all<KeyedValue>(sql`
			SELECT indicator, area, period, breakdown, category, source, value, qualifier, status, standing
			FROM observation`);
	} finally {
		instance.closeSync();
	}
}
