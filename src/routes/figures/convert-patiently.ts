import { setTimeout } from 'node:timers/promises';
import type { Convert } from '#lib/figures/files/figure-file.ts';
import { convert } from '#lib/figures/pool/figure-pool.ts';
import { PoolFullError } from '#lib/figures/pool/places.ts';

const seconds = 1;
const tries = 120;

/** Does a conversion in the pool; where too many wait there, comes again until a place is free. */
export const convertPatiently: Convert = async (job, signal) => {
	for (let left = tries; ; left -= 1)
		try {
			return await convert(job, signal);
		} catch (fault) {
			if (!(fault instanceof PoolFullError) || left <= 1) throw fault;
			await setTimeout(seconds * 1000, undefined, signal ? { signal } : {});
		}
};
