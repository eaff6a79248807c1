import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import type { ServedPackage } from './served-package.ts';

/** An archive carries the times of its files; one time for all keeps equal archives equal. */
const madeOn = new Date(2000, 0, 1);

/** Packs a package, file by file in the order of their paths and piece by piece: the same bytes each time. */
export async function* zipPackage({ dir, paths }: ServedPackage): AsyncGenerator<Uint8Array> {
	let made: Uint8Array[] = [];
	const failures: Error[] = [];
	const zip = new Zip((error, bytes) => {
		if (error) failures.push(error);
		made.push(bytes);
	});
	const check = (): void => {
		const [first] = failures;
		if (first) throw first;
	};
	for (const path of paths) {
		const entry = new ZipDeflate(path, { level: 6 });
		entry.mtime = madeOn;
		zip.add(entry);
		const pieces = createReadStream(join(dir, path), { highWaterMark: 1 << 18 });
		for await (const piece of pieces as AsyncIterable<Uint8Array>) {
			entry.push(new Uint8Array(piece));
			check();
			yield* made;
			made = [];
		}
		entry.push(new Uint8Array(), true);
	}
	zip.end();
	check();
	yield* made;
}
