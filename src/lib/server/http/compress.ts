import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A content coding that a client may accept. */
export type Coding = 'br' | 'gzip' | 'identity';

const compressible = /^(text\/|application\/(json|javascript|xml|atom\+xml|ld\+json)|image\/svg)/;
/** Below this a compressed body is hardly smaller than its overhead. */
const smallest = 1024;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Gives the coding to answer with, from `Accept-Encoding`, the type and the size of a body. */
export function chooseCoding(accepted: string | null, contentType: string, length: number): Coding {
	if (accepted === null || length < smallest || !compressible.test(contentType)) return 'identity';
	const offers = accepted.split(',').map((part) => part.trim().toLowerCase());
	const wants = (coding: string): boolean =>
		offers.some(
			(offer) => offer.split(';')[0]?.trim() === coding && !/;\s*q=0(\.0+)?$/.test(offer)
		);
	return wants('br') ? 'br' : wants('gzip') ? 'gzip' : 'identity';
}

/** Compresses a body; brotli at a quality that takes a few milliseconds a page. */
export async function compress(body: Uint8Array, coding: Coding): Promise<Uint8Array> {
	if (coding === 'br')
		return brotli(body, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: 5,
				[constants.BROTLI_PARAM_SIZE_HINT]: body.length
			}
		});
	return coding === 'gzip' ? zip(body) : body;
}
