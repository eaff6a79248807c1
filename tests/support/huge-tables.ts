import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import { encodeText } from './encode-text.ts';

/** The four of `damagedTables` that are dangerous by their size. */
export async function* hugeTables(folder: string): AsyncGenerator<string> {
	yield await write(join(folder, 'empty.csv'), new Uint8Array());
	yield await writeSparse(join(folder, 'zeros-200-mb.csv'), 200 * 2 ** 20);
	yield await writeLine(join(folder, 'line-200-mb.csv'), 200 * 2 ** 20);
	yield await write(join(folder, 'bomb.xlsx'), zipBomb());
}

/** 250 MB of spaces in some hundred kB. */
function zipBomb(): Uint8Array {
	const pieces: Uint8Array[] = [];
	const zip = new Zip((_, piece) => pieces.push(piece));
	const add = (name: string, piece: Uint8Array, times: number) => {
		const entry = new ZipDeflate(name, { level: 1 });
		zip.add(entry);
		for (let left = times; left > 0; left -= 1) entry.push(piece, left === 1);
	};
	for (const name of ['[Content_Types].xml', 'xl/workbook.xml'])
		add(name, encodeText('<a/>', 'utf-8'), 1);
	add('xl/worksheets/sheet1.xml', new Uint8Array(2 ** 20).fill(0x20), 250);
	zip.end();
	return new Uint8Array(Buffer.concat(pieces));
}

async function writeSparse(path: string, size: number): Promise<string> {
	const file = await open(path, 'w');
	await file.truncate(size);
	await file.close();
	return path;
}

async function writeLine(path: string, size: number): Promise<string> {
	const piece = Buffer.alloc(2 ** 20, '1,');
	const file = await open(path, 'w');
	for (let left = size; left > 0; left -= piece.length) await file.write(piece);
	await file.close();
	return path;
}

async function write(path: string, bytes: Uint8Array): Promise<string> {
	await writeFile(path, bytes);
	return path;
}
