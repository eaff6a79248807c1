/**
 * The different cells of one column of a file, numbered in the order in which they first appear. Cells are
 * compared as bytes where they stand; only the first of its kind becomes a text.
 */
export class ByteDictionary {
	readonly texts: string[] = [];
	private mask = 255;
	private slots = new Int32Array(this.mask + 1);
	private readonly froms: number[] = [];
	private readonly tos: number[] = [];
	private readonly hashes: number[] = [];

	constructor(private readonly bytes: Uint8Array) {}

	/** Gives the number of the cell from `from` to before `to`, whose bytes have that hash. */
	intern(from: number, to: number, hash: number, hasEscapes: boolean): number {
		const size = to - from;
		let slot = this.place(hash);
		for (let found = this.slots[slot] ?? 0; found > 0; found = this.slots[slot] ?? 0) {
			const code = found - 1;
			const start = this.froms[code] ?? 0;
			if (
				this.hashes[code] === hash &&
				(this.tos[code] ?? 0) - start === size &&
				this.areEqual(start, from, size)
			)
				return code;
			slot = (slot + 1) & this.mask;
		}
		const code = this.texts.length;
		this.texts.push(ByteDictionary.decode(this.bytes, from, to, hasEscapes));
		this.froms.push(from);
		this.tos.push(to);
		this.hashes.push(hash);
		this.slots[slot] = code + 1;
		if (this.texts.length * 2 > this.mask) this.grow();
		return code;
	}

	/** Gives the text of bytes that are valid UTF-8, doubled quotes made single where there are any. */
	static decode(bytes: Uint8Array, from: number, to: number, hasEscapes: boolean): string {
		const text = decoder.decode(bytes.subarray(from, to));
		return hasEscapes ? text.replaceAll('""', '"') : text;
	}

	private place(hash: number): number {
		return (Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 8) & this.mask;
	}

	private areEqual(a: number, b: number, size: number): boolean {
		const { bytes } = this;
		for (let i = 0; i < size; i += 1) if (bytes[a + i] !== bytes[b + i]) return false;
		return true;
	}

	private grow(): void {
		this.mask = this.mask * 2 + 1;
		this.slots = new Int32Array(this.mask + 1);
		for (const [code, hash] of this.hashes.entries()) {
			let slot = this.place(hash);
			while (this.slots[slot]) slot = (slot + 1) & this.mask;
			this.slots[slot] = code + 1;
		}
	}
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
