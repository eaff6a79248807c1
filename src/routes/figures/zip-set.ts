import { packArchive } from '#lib/figures/archive/pack-archive.ts';
import { figureFile } from '#lib/figures/files/figure-file.ts';
import { convert } from '#lib/figures/pool/figure-pool.ts';
import { memberPath, memberStem } from '#lib/figures/set/member-path.ts';
import { setFormats } from '#lib/figures/set/set-formats.ts';
import { setFiles, type ReadSet } from './set-files.ts';

/**
 * Packs the files of a set, a folder for each format, with its captions, index and manifest. One file at
 * a time is written, so that others find a place in the queue too.
 *
 * @throws PoolFullError where too many files wait to be written
 */
export async function zipSet(read: ReadSet, signal: AbortSignal): Promise<Uint8Array> {
	const files: Record<string, Uint8Array> = {};
	for (const [i, { spec, figure }] of read.members.entries()) {
		if (!figure) continue;
		for (const format of read.formats) {
			signal.throwIfAborted();
			files[memberPath(memberStem(spec, i), format)] = await figureFile(
				figure,
				setFormats[format],
				convert,
				signal
			);
		}
	}
	for (const [name, { write }] of Object.entries(setFiles)) {
		const written = await write(read);
		files[name] = typeof written === 'string' ? new TextEncoder().encode(written) : written;
	}
	return packArchive(files);
}
