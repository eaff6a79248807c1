import { describe, expect, it } from 'vitest';
import { setSecurityHeaders } from './security-headers.ts';

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
