import { describe, expect, it } from 'vitest';
import { setSecurityHeaders, widenPolicy } from './security-headers.ts';

describe('setSecurityHeaders', () => {
	it('sets them on every answer', () => {
		const headers = new Headers();
		setSecurityHeaders(headers);
		expect(Object.fromEntries(headers)).toEqual({
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
			'cross-origin-opener-policy': 'same-origin',
			'permissions-policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
			'referrer-policy': 'strict-origin-when-cross-origin',
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY'
		});
	});

	it('leaves the policy of a page, which carries its hashes, as it is', () => {
		const headers = new Headers({ 'Content-Security-Policy': "default-src 'self'" });
		setSecurityHeaders(headers);
		expect(headers.get('Content-Security-Policy')).toBe("default-src 'self'");
	});

	it('leaves other headers alone and may be called twice', () => {
		const headers = new Headers({ 'Content-Type': 'text/html' });
		setSecurityHeaders(headers);
		setSecurityHeaders(headers);
		expect(headers.get('Content-Type')).toBe('text/html');
		expect(headers.get('X-Frame-Options')).toBe('DENY');
	});
});

describe('widenPolicy', () => {
	const policy = "default-src 'self'; script-src 'self' 'sha256-a'; object-src 'none'";
	const widened = (path: string): string | null => {
		const headers = new Headers({ 'Content-Security-Policy': policy });
		widenPolicy(headers, path);
		return headers.get('Content-Security-Policy');
	};

	it('lets /sql run WebAssembly in a worker of its own, and connect to this site alone', () => {
		expect(widened('/sql')).toBe(
			"default-src 'self'; script-src 'self' 'sha256-a' 'wasm-unsafe-eval'; object-src 'none'; " +
				"worker-src blob:; connect-src 'self' blob:"
		);
	});

	it('lets /publish read a table in a worker of its own, which may connect to this site alone', () => {
		expect(widened('/publish')).toBe(`${policy}; worker-src 'self' blob:; connect-src 'self'`);
	});

	it('lets /compare read a table in a worker of its own, which may connect to nothing', () => {
		expect(widened('/compare')).toBe(`${policy}; worker-src 'self' blob:; connect-src 'none'`);
		expect(widened('/compare/chart.svg')).toBe(policy);
	});

	it.each(['/', '/sql/', '/sql.csv', '/indicators'])('leaves %s as it is', (path) => {
		expect(widened(path)).toBe(policy);
	});

	it('lets other sites frame what is made for that, and nothing else', () => {
		const headersOf = (path: string): Headers => {
			const headers = new Headers({
				'Content-Security-Policy': `${policy}; frame-ancestors 'none'`
			});
			widenPolicy(headers, path);
			setSecurityHeaders(headers);
			return headers;
		};
		const open = headersOf('/embed/figure');
		expect(open.get('Content-Security-Policy')).toBe(`${policy}; frame-ancestors *`);
		expect(open.has('X-Frame-Options')).toBe(false);
		for (const path of ['/', '/figures/edit', '/embed', '/embedded']) {
			const closed = headersOf(path);
			expect(closed.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
			expect(closed.get('X-Frame-Options')).toBe('DENY');
		}
	});

	it('makes no policy where there is none', () => {
		const headers = new Headers();
		widenPolicy(headers, '/sql');
		expect(headers.has('Content-Security-Policy')).toBe(false);
	});
});
