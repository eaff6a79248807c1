import { unzipSync } from 'fflate';
import { packArchive } from './pack-archive.ts';

/** what an office document carries within itself: the workbook behind a chart */
const embedded = /\/embeddings\/[^/]+\.(xlsx|docx|pptx)$/i;

/**
 * Packs a ZIP anew so that equal contents give equal bytes in any time zone, whoever packed them first;
 * workbooks embedded in a document likewise. Every XLSX, PPTX, DOCX and ZIP passes through this step.
 *
 * @param day ISO day that an office document shall say it was made on
 * @throws where the bytes are no ZIP
 */
export function repack(zip: Uint8Array, day?: string): Uint8Array<ArrayBuffer> {
	const files = Object.entries(unzipSync(zip)).map(([path, bytes]): [string, Uint8Array] => [
		path,
		embedded.test(path) ? repack(bytes, day) : bytes
	]);
	return packArchive(Object.fromEntries(files), day);
}
