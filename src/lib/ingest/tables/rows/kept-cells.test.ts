import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { CsvBytes } from '../tidy/csv-bytes.ts';
import { writeCell } from '../tidy/csv-records.ts';
import { KeptCells } from './kept-cells.ts';

const written = (cells: KeptCells, place: number): string => {
	const bytes = new CsvBytes();
	cells.write(place, bytes);
	return new TextDecoder().decode(bytes.part());
};

describe('KeptCells', () => {
	it('gives what was put in, as text and as it stands in a table', () => {
		const text = fc.oneof(
			fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '　', '年', '𠮷') }),
			fc.constantFrom('令和5年 全国 1,234', '検挙件数 12', '')
		);
		fc.assert(
			fc.property(fc.array(text), fc.array(fc.tuple(fc.nat(), text)), (texts, changes) => {
				const cells = new KeptCells();
				// more than are turned into bytes at once
				const all = Array.from({ length: 600 }, (_, i) => texts[i % texts.length] ?? '');
				for (const each of all) cells.push(each);
				for (const [at, changed] of changes) {
					cells.set(at % all.length, changed);
					all[at % all.length] = changed;
				}
				expect(all.map((_, place) => cells.textAt(place))).toEqual(all);
				expect(all.map((_, place) => written(cells, place))).toEqual(all.map(writeCell));
			}),
			{ numRuns: 30 }
		);
	});
});
