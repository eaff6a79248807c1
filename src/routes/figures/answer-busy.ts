import { PoolFullError } from '#lib/figures/pool/places.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Seconds after which a caller that found no place may ask again. */
const retryAfter = 5;

/** Answers what is written in the pool of workers, or 503 with `Retry-After` where too many files wait. */
export async function answerBusy(
	locale: Locale,
	write: () => Promise<Response>
): Promise<Response> {
	try {
		return await write();
	} catch (fault) {
		if (!(fault instanceof PoolFullError)) throw fault;
		return new Response(
			JSON.stringify({ message: m.figure_pool_full({}, { locale }), code: 'busy' }),
			{
				status: 503,
				headers: { 'Retry-After': String(retryAfter), 'Content-Type': 'application/json' }
			}
		);
	}
}
