import { readFileSync } from 'node:fs';
import { fontFiles, type FontWeight } from './font-files.ts';

const read = new Map<FontWeight, Buffer>();

/** Gives the file of a weight; it is read once in a thread. */
export function fontBytes(weight: FontWeight): Buffer {
	const bytes = read.get(weight) ?? readFileSync(fontFiles[weight]);
	read.set(weight, bytes);
	return bytes;
}
