import type { FileHandle } from 'node:fs/promises';
import type { Database } from './database.ts';
import type { WarehouseMeta } from './verify.ts';
import type { OpenedWarehouse, WarehouseSource } from './warehouse-source.ts';

/** The warehouse as one request sees it: one state of it from beginning to end, whatever is swapped meanwhile. */
export interface Lease {
	db: Database;
	meta: WarehouseMeta;
	/** the very file that the database reads, whatever is put under its name meanwhile; null where it reads none */
	file: FileHandle | null;
	/** Must be called once the answer is written. */
	release(): void;
}

/** What became of the warehouse files that a server found. */
export interface SwapReport {
	/** files put in service since the start, the first one not counted */
	swaps: number;
	/** files since the start that were not whole, and left alone */
	refusals: number;
	/** why the newest file is not in service; null where it is */
	refused: string | null;
}

interface OpenWarehouse extends OpenedWarehouse {
	leases: number;
	retired: boolean;
}

/**
 * The warehouse of a running server. A new one in the same place is opened, verified and put in service;
 * requests under way keep the old one until they end. One that is not whole is told once and left alone:
 * the last good one goes on serving.
 */
export class LiveWarehouse {
	private current: OpenWarehouse | undefined;
	private seen = '';
	private checking: Promise<void> | undefined;
	private timer: NodeJS.Timeout | undefined;
	private readonly told: SwapReport = { swaps: 0, refusals: 0, refused: null };

	constructor(
		private readonly source: WarehouseSource,
		private readonly log: { info(text: string): void; error(text: string, cause: unknown): void }
	) {}

	/** Opens the warehouse and looks for a new one every `milliseconds`. @throws Error where there is none */
	async start(milliseconds = 1000): Promise<void> {
		this.seen = await this.source.identify();
		this.current = await open(this.source);
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

	/** Gives what became of the files found since the start. */
	report(): SwapReport {
		return { ...this.told };
	}

	/** Looks for a new warehouse now; calls at the same time share one look. */
	refresh(): Promise<void> {
		this.checking ??= this.look().finally(() => {
			this.checking = undefined;
		});
		return this.checking;
	}

	/** Stops looking and closes the warehouse once the last request has ended. */
	stop(): void {
		clearInterval(this.timer);
		if (this.current) retire(this.current);
		this.current = undefined;
	}

	private async look(): Promise<void> {
		const found = await this.source.identify();
		if (found === this.seen || found === '') return;
		this.seen = found;
		try {
			const next = await open(this.source);
			const previous = this.current;
			if (!previous) {
				// stopped while it was opened
				retire(next);
				return;
			}
			this.current = next;
			this.told.swaps += 1;
			this.told.refused = null;
			retire(previous);
			this.log.info(`warehouse ${next.meta.dataVersion} in service`);
		} catch (error) {
			this.told.refusals += 1;
			this.told.refused = error instanceof Error ? error.message : String(error);
			this.log.error('new warehouse refused, the last good one goes on', error);
		}
	}
}

async function open(source: WarehouseSource): Promise<OpenWarehouse> {
	return { ...(await source.open()), leases: 0, retired: false };
}

function retire(warehouse: OpenWarehouse): void {
	warehouse.retired = true;
	closeIfDone(warehouse);
}

function closeIfDone(warehouse: OpenWarehouse): void {
	if (warehouse.retired && warehouse.leases === 0) warehouse.close();
}
