import { move } from 'piscina';
import { collectGarbage } from './collect-garbage.ts';
import type { Job } from './jobs.ts';
import { writers } from './writers.ts';

/** Does a conversion in a worker; the bytes are handed over, not copied. */
export default async function work(job: Job): Promise<Uint8Array> {
	const write = writers[job.format] as (job: Job) => Uint8Array | Promise<Uint8Array>;
	try {
		return move(await write(job)) as Uint8Array;
	} finally {
		await collectGarbage();
	}
}
