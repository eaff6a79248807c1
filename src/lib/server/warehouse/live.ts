import { statSync } from 'node:fs';
import { open as openFile, type FileHandle } from 'node:fs/promises';
import type { DuckDBInstance } from '@duckdb/node-api';
import type { Database } from './database.ts';
import { databaseOf, openReadOnly } from './duckdb.ts';
import { verify, type WarehouseMeta } from './verify.ts';

/** The warehouse as one request sees it: one file from beginning to end, whatever is swapped meanwhile. */
export interface Lease {
	db: Database;
	meta: WarehouseMeta;
	/** the very file that the database reads, whatever is put under its name meanwhile; only to be read */
	file: FileHandle;
	/** Must be called once the answer is written. */
	release(): void;
}

interface OpenWarehouse {
	instance: DuckDBInstance;
	db: Database;
	meta: WarehouseMeta;
	file: FileHandle;
	leases: number;
	retired: boolean;
}

/**
 * The warehouse file of a running server. A new file under the same name is opened, verified and put
 * in service; requests under way keep the old one until they end. A file that is not whole is told
 * once and left alone: the last good one goes on serving.
 */
export class LiveWarehouse {
	private current: OpenWarehouse | undefined;
	private seen = '';
	private checking: Promise<void> | undefined;
	private timer: NodeJS.Timeout | undefined;

	constructor(
		private readonly path: string,
		private readonly log: { info(text: string): void; error(text: string, cause: unknown): void }
	) {}

	/** Opens the file and looks for a new one every `milliseconds`. @throws Error where there is none */
	async start(milliseconds = 1000): Promise<void> {
		this.seen = identify(this.path);
		this.current = await open(this.path);
		this.timer = setInterval(() => void this.refresh(), milliseconds);
		this.timer.unref();
	}

	/** Takes the current warehouse for the length of one request. @throws Error before `start` */
	acquire(): Lease {
		const warehouse = this.current;
		if (!warehouse) throw new Error('warehouse is not open');
		warehouse.leases += 1;
		let released = false;
		return {
			db: warehouse.db,
			meta: warehouse.meta,
			file: warehouse.file,
			release: () => {
				if (released) return;
				released = true;
				warehouse.leases -= 1;
				closeIfDone(warehouse);
			}
		};
	}

	/** Looks for a new file now; calls at the same time share one look. */
	refresh(): Promise<void> {
		this.checking ??= this.look().finally(() => {
			this.checking = undefined;
		});
		return this.checking;
	}

	/** Stops looking and closes the file once the last request has ended. */
	stop(): void {
		clearInterval(this.timer);
		if (this.current) retire(this.current);
		this.current = undefined;
	}

	private async look(): Promise<void> {
		const found = identify(this.path);
		if (found === this.seen || found === '') return;
		this.seen = found;
		try {
			const next = await open(this.path);
			const previous = this.current;
			if (!previous) {
				// stopped while the file was opened
				retire(next);
				return;
			}
			this.current = next;
			retire(previous);
			this.log.info(`warehouse ${next.meta.dataVersion} in service`);
		} catch (error) {
			this.log.error('new warehouse refused, the last good one goes on', error);
		}
	}
}

async function open(path: string): Promise<OpenWarehouse> {
	const before = identify(path);
	const file = await openFile(path);
	try {
		const instance = await openReadOnly(path);
		try {
			const db = databaseOf(instance);
			const meta = await verify(db);
			if (identify(path) !== before) throw new Error('the file was replaced while it was opened');
			return { instance, db, meta, file, leases: 0, retired: false };
		} catch (error) {
			instance.closeSync();
			throw error;
		}
	} catch (error) {
		await file.close();
		throw error;
	}
}

function retire(warehouse: OpenWarehouse): void {
	warehouse.retired = true;
	closeIfDone(warehouse);
}

function closeIfDone(warehouse: OpenWarehouse): void {
	if (!warehouse.retired || warehouse.leases > 0) return;
	warehouse.instance.closeSync();
	void warehouse.file.close();
}

/** A rename gives the name another inode; size and time tell a file that was written in place. */
function identify(path: string): string {
	try {
		const { ino, size, mtimeNs } = statSync(path, { bigint: true });
		return `${ino}:${size}:${mtimeNs}`;
	} catch {
		// a file that cannot be seen now, for whatever reason, is looked for again
		return '';
	}
}
