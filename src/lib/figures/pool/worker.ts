import { move } from 'piscina';
import type { Job } from './jobs.ts';
import { writers } from './writers.ts';

/** Does a conversion in a worker; the bytes are handed over, not copied. */
export default async function work(job: Job): Promise<Uint8Array> {
	const write = writers[job.format] as (job: Job) => Uint8Array | Promise<Uint8Array>;
	return move(await write(job)) as Uint8Array;
}
