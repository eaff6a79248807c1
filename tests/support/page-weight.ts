import { get } from 'node:http';

/**
 * Gives the bytes of an answer as it goes over the wire to a browser that takes Brotli.
 *
 * @throws Error where it is not 200, or text that came uncompressed
 */
export function weigh(url: string): Promise<number> {
	return new Promise((resolve, reject) => {
		get(url, { headers: { 'Accept-Encoding': 'br' } }, (answer) => {
			const { statusCode, headers } = answer;
			if (statusCode !== 200) reject(new Error(`${statusCode} for ${url}`));
			const type = headers['content-type'] ?? '';
			if (/html|css|javascript/.test(type) && headers['content-encoding'] !== 'br')
				reject(new Error(`not compressed: ${url}`));
			let bytes = 0;
			answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
			answer.on('end', () => resolve(bytes));
			answer.on('error', reject);
		}).on('error', reject);
	});
}

/** Gives the addresses of what a page makes a browser fetch: style sheets, scripts, icons, and what these name in turn. */
export async function fetchedBy(page: string): Promise<string[]> {
	const read = async (url: string): Promise<string> => (await fetch(url)).text();
	const html = await read(page);
	const named = [
		...html.matchAll(/<link\b(?![^>]*rel="(?:alternate|canonical)")[^>]*?href="([^"]+)"/g),
		...html.matchAll(/<(?:script|img|source|iframe)\b[^>]*?src="([^"]+)"/g)
	].map(([, address = '']) => address);
	const files = new Set(
		named.filter((one) => !one.startsWith('data:')).map((one) => new URL(one, page).href)
	);
	for (const sheet of [...files].filter((file) => file.endsWith('.css')))
		for (const [, address = ''] of (await read(sheet)).matchAll(/url\(["']?([^"')]+)/g))
			if (!address.startsWith('data:')) files.add(new URL(address, sheet).href);
	return [...files];
}
