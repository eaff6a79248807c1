import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { numberTexts } from '../../tuples.ts';
import { CsvBytes } from './csv-bytes.ts';
import { writeCell } from './csv-records.ts';
import { LineWriter } from './line-writer.ts';
import { codedCells, noCells, textCells } from './row-cells.ts';

describe('LineWriter', () => {
	it('writes each row as its own line, whatever the line before it was', () => {
		const cell = fc.constantFrom('', 'a', '年', 'b,c', ' d', '"');
		const table = fc
			.nat({ max: 4 })
			.chain((width) => fc.array(fc.array(cell, { minLength: width + 1, maxLength: width + 1 })));
		fc.assert(
			fc.property(table, fc.array(fc.boolean()), fc.array(fc.nat()), (rows, kinds, picks) => {
				const columns = (rows[0] ?? ['']).map((_, i) =>
					kinds[i] === true
						? codedCells(numberTexts(rows, (row) => row[i] ?? ''))
						: textCells((place) => rows[place]?.[i] ?? '')
				);
				const writer = new LineWriter([noCells, ...columns], '\r\n');
				const bytes = new CsvBytes();
				const places = rows.length === 0 ? [] : picks.map((pick) => pick % rows.length);
				for (const place of places) writer.write(place, bytes);
				expect(new TextDecoder().decode(bytes.part())).toBe(
					places.map((place) => `,${(rows[place] ?? []).map(writeCell).join(',')}\r\n`).join('')
				);
			})
		);
	});
});
