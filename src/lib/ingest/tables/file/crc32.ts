const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let sum = byte;
	for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	return sum;
});

/** The checksum of ZIP (CRC-32, ISO 3309), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (let i = 0; i < bytes.length; i += 1)
		sum = (sum >>> 8) ^ (table[(sum ^ (bytes[i] ?? 0)) & 0xff] ?? 0);
	return (sum ^ 0xffffffff) >>> 0;
}
