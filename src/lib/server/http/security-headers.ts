/** Headers that every answer carries; the Content-Security-Policy of pages comes from SvelteKit, with hashes. */
const headers: [string, string][] = [
	['X-Content-Type-Options', 'nosniff'],
	['X-Frame-Options', 'DENY'],
	['Referrer-Policy', 'strict-origin-when-cross-origin'],
	['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), interest-cohort=()'],
	['Cross-Origin-Opener-Policy', 'same-origin']
];

/** Sets the security headers of an answer. A file such as an SVG must run nothing, whoever opens it. */
export function setSecurityHeaders(target: Headers): void {
	for (const [name, value] of headers) target.set(name, value);
	if (!target.has('Content-Security-Policy'))
		target.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
}
