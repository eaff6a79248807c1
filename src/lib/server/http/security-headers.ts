/** Headers that every answer carries; the Content-Security-Policy of pages comes from SvelteKit, with hashes. */
const headers: [string, string][] = [
	['X-Content-Type-Options', 'nosniff'],
	['X-Frame-Options', 'DENY'],
	['Referrer-Policy', 'strict-origin-when-cross-origin'],
	['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), interest-cohort=()'],
	['Cross-Origin-Opener-Policy', 'same-origin']
];

/**
 * What pages may do beyond the policy of all. `/sql` runs a database: WebAssembly, in a worker that is made
 * of bytes the page has fetched, so that the policy of the page is the worker's too. `/publish` reads a
 * reader's table in such a worker, and `/compare` too, which needs nothing besides and may connect to nothing.
 * None may connect to anything but this site.
 */
const wider: Record<string, Record<string, string>> = {
	'/sql': {
		'script-src': "'wasm-unsafe-eval'",
		'worker-src': 'blob:',
		'connect-src': "'self' blob:"
	},
	// what a worker imports is a worker's too
	'/publish': { 'worker-src': "'self' blob:", 'connect-src': "'self'" },
	'/compare': { 'worker-src': "'self' blob:", 'connect-src': "'none'" }
};

/** Pages that other sites may show in a frame: they hold one figure and nothing that acts. */
const framed = { 'frame-ancestors': '*' };
const isFramed = (policy: string | null): boolean => /frame-ancestors \*/.test(policy ?? '');

function moreFor(path: string): Readonly<Record<string, string>> | undefined {
	return path.startsWith('/embed/') ? framed : wider[path];
}

/**
 * Widens the Content-Security-Policy of a page that may do more than others.
 *
 * @param path address within the site, without the language
 */
export function widenPolicy(target: Headers, path: string): void {
	const policy = target.get('Content-Security-Policy');
	const more = moreFor(path);
	if (policy === null || !more) return;
	const directives = new Map(
		policy.split(';').map((directive): [string, string] => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources.join(' ')];
		})
	);
	for (const [name, sources] of Object.entries(more)) {
		const before = (directives.get(name) ?? '').replace("'none'", '');
		directives.set(name, `${before} ${sources}`.trim());
	}
	const written = [...directives].map((directive) => directive.join(' ').trim()).join('; ');
	target.set('Content-Security-Policy', written);
}

/** Sets the security headers of an answer. A file such as an SVG must run nothing, whoever opens it. */
export function setSecurityHeaders(target: Headers): void {
	for (const [name, value] of headers) target.set(name, value);
	if (isFramed(target.get('Content-Security-Policy'))) target.delete('X-Frame-Options');
	if (!target.has('Content-Security-Policy'))
		target.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
}
