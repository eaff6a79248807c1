import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/**
 * Lets go of what is done with in this thread. Pictures are kept outside the heap, where their size counts
 * for nothing: left alone, they stay until the heap itself is full. They go in the turn after, which a
 * worker that waits for its next job does not take by itself.
 */
export async function collectGarbage(): Promise<void> {
	collect();
	await setImmediate();
}
