import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { compressed, madeOn } from './pack-archive.ts';

/**
 * Packs files into a ZIP part by part, so that an archive of any length takes the memory of one file.
 * Equal files in an equal order give equal bytes.
 *
 * @param files path and content, in the order in which they shall stand
 * @throws what making a file throws
 */
export async function* streamArchive(
	files: AsyncIterable<readonly [path: string, bytes: Uint8Array]>
): AsyncGenerator<Uint8Array> {
	const parts: Uint8Array[] = [];
	let fault: Error | null = null;
	const zip = new Zip((error, part) => {
		fault ??= error;
		parts.push(part);
	});
	const written = (): Uint8Array => {
		if (fault) throw fault;
		return Buffer.concat(parts.splice(0));
	};
	for await (const [path, bytes] of files) {
		const entry = compressed.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path);
		entry.mtime = madeOn;
		zip.add(entry);
		entry.push(bytes, true);
		yield written();
	}
	zip.end();
	yield written();
}
