import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodings, type Encoding } from '#lib/ingest/tables/file/table-file.ts';
import { encodeText } from './encode-text.ts';
import { hugeTables } from './huge-tables.ts';
import { makeWorkbook } from './make-workbook.ts';

/** Numbers from 0 up to, not including, a bound, always the same for a seed (mulberry32). */
type Draw = (bound: number) => number;

/** Each kind of damage, with how many files of it are made. */
const kinds: [string, number, (draw: Draw) => { bytes: Uint8Array; ending: string }][] = [
	['cut-text', 60, (draw) => ({ bytes: cut(textTable(draw), draw), ending: 'csv' })],
	['spoiled-text', 80, (draw) => ({ bytes: spoil(textTable(draw), draw), ending: 'csv' })],
	['mixed-encodings', 50, (draw) => ({ bytes: mixEncodings(draw), ending: 'csv' })],
	['open-quote', 30, (draw) => ({ bytes: openQuote(draw), ending: 'csv' })],
	['wide', 15, (draw) => ({ bytes: wideTable(draw), ending: 'csv' })],
	['random', 60, (draw) => ({ bytes: randomBytes(draw, 20_000), ending: 'csv' })],
	['long-line', 8, (draw) => ({ bytes: longLine(draw), ending: 'tsv' })],
	['cut-workbook', 70, (draw) => ({ bytes: cut(workbook(draw), draw), ending: 'xlsx' })],
	['spoiled-workbook', 70, (draw) => ({ bytes: spoil(workbook(draw), draw), ending: 'xlsx' })],
	['formulas', 15, (draw) => ({ bytes: workbook(draw, true), ending: 'xlsx' })],
	['broken-parts', 20, (draw) => ({ bytes: brokenParts(draw), ending: 'xlsx' })],
	['foreign', 20, (draw) => ({ bytes: foreign(draw), ending: 'xlsx' })]
];

/** How many files `damagedTables` makes. */
export const damagedCount = kinds.reduce((sum, [, count]) => sum + count, 0) + 4;

/**
 * Writes damaged table files, always the same ones, into a folder, and gives the path of each as it
 * stands. Two have 200 MB and one unpacks to 250 MB; delete each when it was tried.
 */
export async function* damagedTables(folder: string): AsyncGenerator<string> {
	for (const [kind, count, make] of kinds)
		for (let i = 0; i < count; i += 1) {
			const { bytes, ending } = make(drawFrom(i * 1_000 + kind.length));
			const path = join(folder, `${kind}-${i}.${ending}`);
			await writeFile(path, bytes);
			yield path;
		}
	yield* hugeTables(folder);
}

function textTable(draw: Draw): Uint8Array {
	const encoding = encodings[draw(encodings.length)] ?? 'utf-8';
	return encodeText(japaneseRows(draw), encoding);
}

function japaneseRows(draw: Draw): string {
	const areas = ['北海道', '青森県', '東京都', '"大阪府\r\n（再掲）"', '"a ""b"""', 'ｵｷﾅﾜ'];
	const rows = Array.from(
		{ length: 5 + draw(200) },
		() => `${areas[draw(areas.length)]},"1,${100 + draw(900)}",△${draw(50)},…`
	);
	return `表１ 検挙件数\r\n都道府県,令和５年,増減,備考\r\n${rows.join('\r\n')}\r\n`;
}

function cut(bytes: Uint8Array, draw: Draw): Uint8Array {
	return bytes.subarray(0, draw(bytes.length));
}

function spoil(bytes: Uint8Array, draw: Draw): Uint8Array {
	const spoiled = bytes.slice();
	for (let left = 1 + draw(30); left > 0; left -= 1) spoiled[draw(spoiled.length)] = draw(256);
	return spoiled;
}

function mixEncodings(draw: Draw): Uint8Array {
	const legacy: Encoding[] = ['utf-8', 'shift_jis', 'euc-jp'];
	const first = draw(3);
	const other = (first + 1 + draw(2)) % 3;
	const parts = [first, other, first].map((i) =>
		encodeText(japaneseRows(draw), legacy[i] ?? 'utf-8')
	);
	return new Uint8Array(Buffer.concat(parts));
}

function openQuote(draw: Draw): Uint8Array {
	const rows = japaneseRows(draw);
	const at = draw(rows.length);
	return encodeText(`${rows.slice(0, at)}\r\n"${rows.slice(at)}`, 'utf-8');
}

function wideTable(draw: Draw): Uint8Array {
	const row = Array.from({ length: 10_000 }, () => draw(10)).join(',');
	return encodeText(`年,件数\n${`${row}\n`.repeat(1 + draw(3))}`, 'shift_jis');
}

function longLine(draw: Draw): Uint8Array {
	return encodeText(`年\t件数\n${'件'.repeat(1_200_000 + draw(100_000))}`, 'utf-8');
}

function randomBytes(draw: Draw, most: number): Uint8Array {
	return Uint8Array.from({ length: 1 + draw(most) }, () => draw(256));
}

function workbook(draw: Draw, hasFormulas = false): Uint8Array {
	const cell = () =>
		hasFormulas && draw(3) === 0
			? `<c><f>SUM(A${draw(9)}:B9)</f>${draw(2) === 0 ? '<v>3</v>' : ''}</c>`
			: draw(2) === 0
				? `<c t="s"><v>${draw(2)}</v></c>`
				: `<c s="${draw(3)}"><v>${draw(100_000) / 8}</v></c>`;
	const rows = Array.from({ length: 3 + draw(60) }, () => `<row>${cell()}${cell()}${cell()}</row>`);
	return makeWorkbook({
		sheets: { 表1: rows.join(''), 表2: rows.slice(0, 2).join('') },
		strings: '<si><t>全国</t></si><si><t>…</t></si>',
		formats: ['0.0%', '[$-411]ggge"年"'],
		after: '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>'
	});
}

/** The ZIP is sound, its parts are not. */
function brokenParts(draw: Draw): Uint8Array {
	const paths = [
		'xl/workbook.xml',
		'xl/styles.xml',
		'xl/sharedStrings.xml',
		'xl/_rels/workbook.xml.rels',
		'[Content_Types].xml'
	];
	const sheet = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
	const strange = ['', '<a><b>', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '\u0001'.repeat(99)];
	const text = strange[draw(strange.length)] ?? '';
	return makeWorkbook({
		sheets: { s: draw(2) === 0 ? sheet : `${sheet}${text}` },
		others: { [paths[draw(paths.length)] ?? '']: text }
	});
}

function foreign(draw: Draw): Uint8Array {
	const heads = [
		'd0cf11e0a1b11ae1',
		'255044462d312e37',
		'89504e470d0a1a0a',
		'1f8b0800',
		'504b0304'
	];
	const head = Buffer.from(heads[draw(heads.length)] ?? '', 'hex');
	return new Uint8Array(Buffer.concat([head, randomBytes(draw, 5_000)]));
}

function drawFrom(seed: number): Draw {
	let state = seed;
	return (bound) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
	};
}
