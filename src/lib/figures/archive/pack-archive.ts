import { zipSync, type Zippable } from 'fflate';
import { fixDates } from './fix-dates.ts';

/** An archive carries the times of its files; one time for all keeps equal archives equal. */
export const madeOn = new Date(2000, 0, 1);
/** what formats want at the beginning, in this order; a `mimetype` must not be compressed */
const first = ['mimetype', '[Content_Types].xml', '_rels/.rels'];
/** files that are compressed already */
export const compressed = /\.(png|jpe?g|xlsx|pptx|docx|zip|pdf)$/i;

/**
 * Packs files into a ZIP whose bytes follow from the files alone: entries in the order of their names
 * (after what a format wants first), one time for all, one compression; the dates in the properties of an
 * office document become the day given.
 *
 * @param files contents by path; folders (paths that end with a slash) are left out
 * @param day ISO day of the data
 */
export function packArchive(
	files: Readonly<Record<string, Uint8Array>>,
	day = '2000-01-01'
): Uint8Array<ArrayBuffer> {
	const packed: Zippable = {};
	for (const path of Object.keys(files).sort(inOrder)) {
		const bytes = files[path];
		if (!bytes || path.endsWith('/')) continue;
		const level = path === 'mimetype' || compressed.test(path) ? 0 : 6;
		packed[path] = [path === 'docProps/core.xml' ? fixDates(bytes, day) : bytes, { level }];
	}
	return zipSync(packed, { mtime: madeOn });
}

function inOrder(one: string, other: string): number {
	return rank(one) - rank(other) || (one < other ? -1 : 1);
}

function rank(path: string): number {
	const place = first.indexOf(path);
	return place === -1 ? first.length : place;
}
