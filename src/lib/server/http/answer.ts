import type { Handle } from '@sveltejs/kit';
import { splitLocale } from '#lib/messages/locale-path.ts';
import { warehouse } from '../warehouse/service.ts';
import { AnswerCache, type StoredAnswer } from './answer-cache.ts';
import { chooseCoding, compress } from './compress.ts';
import { entityTag, holdsTag } from './entity-tag.ts';
import { readAhead } from './read-ahead.ts';
import { preflight, setReadingHeaders } from './reading-headers.ts';
import { setSecurityHeaders, widenPolicy } from './security-headers.ts';
import { withEnd } from './with-end.ts';

type Input = Parameters<Handle>[0];

/**
 * Answers a request from one warehouse from beginning to end: 304 before anything is rendered, a stored
 * answer where there is one, else a rendered one, which is compressed and stored by its entity tag. A
 * long body that an endpoint streams goes out as it is made, and the warehouse is held until its end.
 */
export function createHandle(siteVersion: string, cache = new AnswerCache()): Handle {
	return async ({ event, resolve }) => {
		const lease = warehouse().acquire();
		const { locale, path } = splitLocale(event.url.pathname);
		event.locals.warehouse = lease;
		event.locals.locale = locale;
		event.locals.path = path;
		let streams = false;
		try {
			const { method, headers } = event.request;
			if (method === 'OPTIONS' && isFile(path)) return preflight();
			if (!isRead(method) || path === '/healthz') return secured(await render({ event, resolve }));
			// the data of a hydrated page come from the page's own address
			const part = event.isDataRequest ? ' data' : '';
			const address = event.url.pathname + event.url.search + part;
			const { dataVersion, releases } = lease.meta;
			const tag = entityTag(`${dataVersion} ${releases}`, siteVersion, address);
			// a browser writes the headers of a 304 over those it stored: a policy here would replace the page's
			if (holdsTag(headers.get('if-none-match'), tag))
				return opened(
					new Response(null, { status: 304, headers: { ETag: tag, ...revalidate } }),
					path
				);
			const accepted = headers.get('accept-encoding');
			const stored = cache.get(tag, chooseCoding(accepted, 'text/html', Infinity));
			if (stored) return restore(stored);
			const response = opened(await render({ event, resolve }), path);
			if (event.locals.streamed !== true || !response.body)
				return await store(response, tag, accepted, cache);
			// from here on the lease ends with the body, which may break as it is read
			streams = true;
			const read = await readAhead(
				withEnd(response.body, () => lease.release()),
				storedAhead
			);
			return read.isWhole && response.status === 200
				? await store(new Response(read.body as BodyInit, response), tag, accepted, cache)
				: passOn(new Response(read.body as BodyInit, response), tag);
		} finally {
			if (!streams) lease.release();
		}
	};
}

/** Streamed bodies up to this many bytes are stored as others are; most files are asked for again. */
const storedAhead = 1_048_576;
const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD';
/** Files, which other sites may read, have an extension; pages have none. */
const isFile = (path: string): boolean => /\.[a-z]+$/.test(path);
const revalidate = { 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' };

function render({ event, resolve }: Input): Promise<Response> | Response {
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.locals.locale)
	});
}

async function store(
	response: Response,
	tag: string,
	accepted: string | null,
	cache: AnswerCache
): Promise<Response> {
	if (response.status !== 200) return secured(response);
	const raw = new Uint8Array(await response.arrayBuffer());
	const type = response.headers.get('content-type') ?? '';
	const coding = chooseCoding(accepted, type, raw.length);
	const body = await compress(raw, coding);
	const headers = new Headers(response.headers);
	headers.set('ETag', tag);
	for (const [name, value] of Object.entries(revalidate)) headers.set(name, value);
	if (coding !== 'identity') headers.set('Content-Encoding', coding);
	headers.set('Content-Length', String(body.length));
	setSecurityHeaders(headers);
	const answer: StoredAnswer = { status: 200, headers: [...headers], body };
	cache.set(tag, chooseCoding(accepted, 'text/html', Infinity), answer);
	return restore(answer);
}

function passOn(response: Response, tag: string): Response {
	const headers = new Headers(response.headers);
	headers.set('ETag', tag);
	headers.set('Cache-Control', revalidate['Cache-Control']);
	setSecurityHeaders(headers);
	return new Response(response.body, { status: response.status, headers });
}

function opened(response: Response, path: string): Response {
	if (isFile(path)) setReadingHeaders(response.headers);
	widenPolicy(response.headers, path);
	return response;
}

function restore({ status, headers, body }: StoredAnswer): Response {
	return new Response(body as BodyInit, { status, headers });
}

function secured(response: Response): Response {
	setSecurityHeaders(response.headers);
	return response;
}
