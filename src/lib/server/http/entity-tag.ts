import { createHash } from 'node:crypto';

/** Gives the ETag of an answer, which is a function of the data (their version and releases), site version and address alone. */
export function entityTag(dataVersion: string, siteVersion: string, address: string): string {
	const hash = createHash('sha256')
		.update(`${dataVersion}\n${siteVersion}\n${address}`)
		.digest('base64url');
	return `W/"${hash.slice(0, 22)}"`;
}

/** Whether the tags a client already holds (`If-None-Match`) include a tag; weak comparison (RFC 9110). */
export function holdsTag(ifNoneMatch: string | null, tag: string): boolean {
	if (ifNoneMatch === null) return false;
	if (ifNoneMatch.trim() === '*') return true;
	const plain = (text: string): string => text.trim().replace(/^W\//, '');
	return ifNoneMatch.split(',').some((held) => plain(held) === plain(tag));
}
