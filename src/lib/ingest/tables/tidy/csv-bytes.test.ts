import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { CsvBytes } from './csv-bytes.ts';

const written = (write: (bytes: CsvBytes) => void, expected?: number): string => {
	const bytes = new CsvBytes(expected);
	write(bytes);
	return new TextDecoder().decode(bytes.part());
};

describe('CsvBytes', () => {
	it('quotes cells where it must', () => {
		const cells = ['a', 'b, c', '児童"等"', ' d', ''];
		const line = written((bytes) => {
			for (const cell of cells) {
				bytes.cell(cell);
				bytes.text(',');
			}
		});
		expect(line).toBe('a,"b, c","児童""等"""," d",,');
	});
	it('writes numbers as they are written', () => {
		fc.assert(
			fc.property(fc.oneof(fc.double({ noNaN: true }), fc.maxSafeInteger()), (value) => {
				expect(written((bytes) => bytes.number(value))).toBe(String(value));
			}),
			{ examples: [[0], [9], [10], [99], [100], [0.1], [1e21], [Number.MAX_SAFE_INTEGER]] }
		);
	});
	it('loses nothing where it grows', () => {
		const parts = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array()));
		fc.assert(
			fc.property(parts, (list) => {
				const bytes = new CsvBytes(0);
				for (let round = 0; round < 50; round += 1)
					for (const part of list)
						if (typeof part === 'string') bytes.text(part);
						else bytes.copy(part);
				const once = list.map((part) => Buffer.from(part as string));
				const whole = Buffer.concat(Array.from({ length: 50 }, () => once).flat());
				expect(Buffer.compare(bytes.part(), whole)).toBe(0);
			}),
			{ numRuns: 50 }
		);
	});
});
