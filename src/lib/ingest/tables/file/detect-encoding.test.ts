import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeText, holdsText } from '../../../../../tests/support/encode-text.ts';
import { detectEncoding } from './detect-encoding.ts';
import { encodings, type Encoding } from './table-file.ts';

const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);
const head = '都道府県,検挙件数（件）\r\n北海道,１２３\r\n東京都,４５６\r\n';

describe('the encoding of a table', () => {
	it.each(encodings)('is told from a plain table (%s)', (encoding) => {
		expect(detectEncoding(encodeText(head, encoding))).toMatchObject({ encoding, bom: false });
	});

	it.each<[Encoding, number[]]>([
		['utf-8', [0xef, 0xbb, 0xbf, 0x61]],
		['utf-16le', [0xff, 0xfe, 0x42, 0x30]],
		['utf-16be', [0xfe, 0xff, 0x30, 0x42]]
	])('is told by its mark (%s)', (encoding, bytes) => {
		const expected = { encoding, bom: true, certainty: 'certain' };
		expect(detectEncoding(Uint8Array.from(bytes))).toEqual(expected);
	});

	it('is UTF-8 for ASCII alone', () => {
		const expected = { encoding: 'utf-8', bom: false, certainty: 'certain' };
		expect(detectEncoding(encodeText('a,b\n1,2\n', 'utf-8'))).toEqual(expected);
	});

	it.each(['髙﨑①㈱', 'ソ表能予十', 'ｶﾅ,ﾄｳｷﾖｳ,ｵｵｻｶ'])(
		'is Shift_JIS with the characters of CP932 (%s)',
		(text) => {
			const bytes = encodeText(`${text}\n1,2\n`, 'shift_jis');
			expect(detectEncoding(bytes)?.encoding).toBe('shift_jis');
		}
	);

	it('is Shift_JIS for half-width kana that could be letters of UTF-8', () => {
		// ﾃﾞ is C3 DE or, in UTF-8, half of a letter; ﾂｱ is C2 B1, ± in UTF-8
		expect(detectEncoding(bytesOf(0xc2, 0xb1, 0x2c, 0xc3, 0xb3, 0x0a))?.encoding).not.toBe('utf-8');
	});

	it('is UTF-8 for a table in a western language', () => {
		const bytes = encodeText('Département,Année\nHérault,2020\n', 'utf-8');
		expect(detectEncoding(bytes)?.encoding).toBe('utf-8');
	});

	it('bears a character cut at the end', () => {
		const bytes = encodeText(head, 'utf-8').subarray(0, 5);
		expect(detectEncoding(bytes)?.encoding).toBe('utf-8');
	});

	it.each([
		['zeros', bytesOf(0, 0, 0, 0)],
		['zeros in a text', bytesOf(0x61, 0x62, 0, 0x63, 0, 0)],
		['bytes of no encoding', bytesOf(0xff, 0xff, 0xfd, 0x20)]
	])('is none for %s', (_, bytes) => {
		expect(detectEncoding(bytes)).toBeNull();
	});

	const ranges = [
		[0x3041, 0x3093],
		[0x30a1, 0x30f6],
		[0xff10, 0xff19]
	] as const;
	const kanji = fc.constantFrom(
		...'年度平成令和全国総数男女計検挙件人員都道府県北海東京大阪愛知福岡児童虐待相談対応者被害保護措置以上未満'
	);
	const character = fc.oneof(
		kanji,
		...ranges.map(([from, to]) =>
			fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code))
		)
	);
	const cell = fc.array(character, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
	const table = fc
		.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 10 })
		.map((rows) => rows.map((row) => row.join(',')).join('\r\n'));

	it.each(encodings)('is told apart from the others in any Japanese table (%s)', (encoding) => {
		fc.assert(
			fc.property(table, (text) => {
				expect(holdsText(text, encoding)).toBe(true);
				expect(detectEncoding(encodeText(text, encoding))?.encoding).toBe(encoding);
			}),
			{ numRuns: 300 }
		);
	});
});
