import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Job } from './jobs.ts';
import { createPlaces } from './places.ts';
import { workerArguments, workerFile } from './worker-file.ts';

/** Workers that write figures. */
export interface FigurePool {
	/**
	 * Does a conversion in a worker. Rejects with what the writer threw, with `PoolFullError` where too many
	 * wait, and with the reason of the signal where it aborts while the job waits; one under way runs out.
	 */
	convert: (job: Job, signal?: AbortSignal) => Promise<Uint8Array>;
	/** Ends the workers; jobs under way are given up. */
	close: () => Promise<void>;
}

/** How large a pool is. */
export interface PoolSize {
	/** at least 1; by default one core is left to pages */
	workers?: number;
	/** jobs that may wait while all workers work */
	waiting?: number;
}

/** A worker that has had nothing to do so long is ended, in milliseconds. */
const idleTimeout = 60_000;

/** Megabytes of a worker: without a bound, what is done with stays as long as the machine has room. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

/** Makes a pool; its first worker starts at once, the others when they are needed. */
export function createFigurePool({
	workers = Math.max(1, availableParallelism() - 1),
	waiting = 64
}: PoolSize = {}): FigurePool {
	const places = createPlaces(workers, waiting);
	const threads = new Piscina<Job, Uint8Array>({
		filename: workerFile(),
		execArgv: workerArguments(),
		minThreads: 1,
		maxThreads: workers,
		idleTimeout,
		resourceLimits
	});
	return {
		async convert(job, signal) {
			const release = await places.take(signal);
			try {
				return await threads.run(job);
			} finally {
				release();
			}
		},
		close: () => threads.destroy()
	};
}

let shared: FigurePool | undefined;

/**
 * Does a conversion in the pool of this process, which starts with the first; see `FigurePool`. A process
 * that has the machine to itself is told how many workers it has by `MIMAMORI_FIGURE_WORKERS`.
 */
export function convert(job: Job, signal?: AbortSignal): Promise<Uint8Array> {
	const given = Number(process.env['MIMAMORI_FIGURE_WORKERS'] ?? '');
	shared ??= createFigurePool(given >= 1 ? { workers: Math.floor(given) } : {});
	return shared.convert(job, signal);
}
