import { createHash } from 'node:crypto';

/** Gives the identifier that a name always has: `urn:uuid:` and a UUID made of its SHA-256 (RFC 9562, version 8). */
export function nameUuid(name: string): string {
	const hex = createHash('sha256').update(`mimamori ${name}`).digest('hex');
	const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
	const parts = [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		variant + hex.slice(17, 20),
		hex.slice(20, 32)
	];
	return `urn:uuid:${parts.join('-')}`;
}
