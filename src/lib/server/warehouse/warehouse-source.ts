import type { FileHandle } from 'node:fs/promises';
import type { Database } from './database.ts';
import type { WarehouseMeta } from './verify.ts';

/** A warehouse that was opened and found to be whole. */
export interface OpenedWarehouse {
	db: Database;
	meta: WarehouseMeta;
	/** the file that is read, where it is one; closed with the rest */
	file: FileHandle | null;
	/** Ends what was opened; called once, when no request uses it any more. */
	close(): void;
}

/** Where a running server finds its warehouse, and a new one once there is one. */
export interface WarehouseSource {
	/** Gives what changes when another warehouse is in place; empty where none can be seen now. */
	identify(): Promise<string> | string;
	/** Opens and verifies what is in place. @throws Error where it is not whole */
	open(): Promise<OpenedWarehouse>;
}
