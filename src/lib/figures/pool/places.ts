/** Thrown where as many conversions wait as may: the caller should come again later. */
export class PoolFullError extends Error {
	override readonly name = 'PoolFullError';
}

/** A number of places that are taken in turn. */
export interface Places {
	/**
	 * Waits for a place and gives what sets it free again. Rejects with `PoolFullError` where the queue is
	 * full, and with the reason of the signal where it aborts before the place is there.
	 */
	take: (signal?: AbortSignal) => Promise<() => void>;
}

/**
 * Makes places for work that runs, with a queue before them, first come first served.
 *
 * @param running how many may be taken at a time
 * @param waiting how many may wait for one
 */
export function createPlaces(running: number, waiting: number): Places {
	let free = running;
	const queue = new Set<() => void>();
	const release = (): void => {
		const [next] = queue;
		if (next) {
			queue.delete(next);
			next();
		} else free += 1;
	};
	/** a place is set free once, however often it is said */
	const place = (): (() => void) => {
		let isTaken = true;
		return () => {
			if (isTaken) release();
			isTaken = false;
		};
	};
	return {
		async take(signal) {
			signal?.throwIfAborted();
			if (free > 0) {
				free -= 1;
				return place();
			}
			if (queue.size >= waiting) throw new PoolFullError(`${waiting} conversions wait already`);
			await turn(queue, signal);
			return place();
		}
	};
}

function turn(queue: Set<() => void>, signal?: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		const leave = (): void => {
			queue.delete(go);
			reject(signal?.reason as Error);
		};
		const go = (): void => {
			signal?.removeEventListener('abort', leave);
			resolve();
		};
		queue.add(go);
		signal?.addEventListener('abort', leave, { once: true });
	});
}
