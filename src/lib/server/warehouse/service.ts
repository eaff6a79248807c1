import { fileSource } from './file-source.ts';
import { LiveWarehouse } from './live.ts';
import { warehousePath } from './warehouse-path.ts';
import type { WarehouseSource } from './warehouse-source.ts';

let live: LiveWarehouse | undefined;

/**
 * Puts a warehouse in service for this process: that of a data directory, or the one that the PostgreSQL at
 * an address holds.
 *
 * @throws Error where there is none
 */
export async function startWarehouse(dataDir: string, databaseUrl = ''): Promise<void> {
	const path = warehousePath(dataDir);
	const isFile = databaseUrl === '';
	const next = new LiveWarehouse(isFile ? fileSource(path) : await openPostgres(databaseUrl), {
		info: (text) => console.warn(text),
		error: (text, cause) => console.error(text, cause)
	});
	try {
		await next.start();
	} catch (error) {
		const where = isFile
			? `at ${path}: run npm run data:build`
			: 'in PostgreSQL: run npm run load:postgres';
		throw new Error(`no usable warehouse ${where}`, { cause: error });
	}
	live?.stop();
	live = next;
}

/** Loaded only where it is asked for: the file needs nothing of it. */
async function openPostgres(databaseUrl: string): Promise<WarehouseSource> {
	const { postgresSource } = await import('./postgres/postgres-source.ts');
	return postgresSource(databaseUrl);
}

/** Gives the warehouse in service. @throws Error before `startWarehouse` */
export function warehouse(): LiveWarehouse {
	if (!live) throw new Error('warehouse is not in service');
	return live;
}
