import type { Encoding } from '#lib/ingest/tables/file/table-file.ts';

type Legacy = 'shift_jis' | 'euc-jp';

/** Bytes of every character of the legacy encodings, learnt by decoding all pairs of bytes. */
const tables: Record<Legacy, Map<string, number[]>> = {
	shift_jis: learn('shift_jis'),
	'euc-jp': learn('euc-jp')
};

/** Encodes a text; a character that the encoding does not hold is an error. No mark is written. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
	if (encoding === 'utf-8') return new TextEncoder().encode(text);
	if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
	if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
	const table = tables[encoding];
	return Uint8Array.from(
		[...text].flatMap((character) => {
			const bytes = table.get(character);
			if (!bytes) throw new Error(`${encoding} has no ${character}`);
			return bytes;
		})
	);
}

/** Whether an encoding holds all characters of a text. */
export function holdsText(text: string, encoding: Encoding): boolean {
	if (encoding !== 'shift_jis' && encoding !== 'euc-jp') return true;
	return [...text].every((character) => tables[encoding].has(character));
}

function learn(encoding: Legacy): Map<string, number[]> {
	const table = new Map<string, number[]>();
	const decoder = new TextDecoder(encoding, { fatal: true });
	const add = (bytes: number[]) => {
		try {
			const text = decoder.decode(Uint8Array.from(bytes));
			if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
		} catch {
			// this pair stands for no character
		}
	};
	for (let lead = 0; lead < 0x100; lead += 1) add([lead]);
	for (let lead = 0x80; lead < 0x100; lead += 1)
		for (let trail = 0x40; trail < 0x100; trail += 1) add([lead, trail]);
	return table;
}
