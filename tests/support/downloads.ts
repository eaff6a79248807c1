import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** Asks the site of the journeys. */
export const askSite = (path: string, init?: RequestInit): Promise<Response> =>
	fetch(inject('siteUrl') + path, init);

/** Puts a file of the site into a folder under the last part of its address, and gives its path. */
export async function downloadTo(dir: string, path: string): Promise<string> {
	const file = join(dir, path.split('/').at(-1) ?? '');
	writeFileSync(file, new Uint8Array(await (await askSite(path)).arrayBuffer()));
	return file;
}
