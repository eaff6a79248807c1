import { join } from 'node:path';

/** Gives where the warehouse of a package directory stands. */
export function warehousePath(dataDir: string): string {
	return join(dataDir, 'build', 'warehouse.duckdb');
}
