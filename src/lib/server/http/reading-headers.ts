/** What another site's script may read of a file besides its body. */
const exposed = 'ETag, Content-Disposition, Content-Length, Content-Range, Accept-Ranges';

/** Lets any other site read a file (CORS): what is published here is public, and no answer knows its reader. */
export function setReadingHeaders(headers: Headers): void {
	headers.set('Access-Control-Allow-Origin', '*');
	headers.set('Access-Control-Expose-Headers', exposed);
}

/** Answers a browser that asks whether another site may read a file with headers of its own. */
export function preflight(): Response {
	return new Response(null, {
		status: 204,
		headers: {
			'Access-Control-Allow-Origin': '*',
			'Access-Control-Allow-Methods': 'GET, HEAD',
			'Access-Control-Allow-Headers': 'If-None-Match, Range',
			'Access-Control-Max-Age': '86400'
		}
	});
}
