import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packArchive } from './pack-archive.ts';
import { repack } from './repack.ts';

const core = (time: string): Uint8Array =>
	strToU8(
		`<cp:coreProperties><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
			`<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`
	);
const workbook = (time: string): Uint8Array =>
	zipSync(
		{ 'xl/workbook.xml': strToU8('<workbook/>'), 'docProps/core.xml': core(time) },
		{ mtime: time }
	);
const slides = (time: string): Uint8Array =>
	zipSync(
		{
			'ppt/': new Uint8Array(),
			'ppt/embeddings/data.xlsx': workbook(time),
			'docProps/core.xml': core(time),
			'[Content_Types].xml': strToU8('<Types/>')
		},
		{ mtime: time, level: 9 }
	);

describe('repack', () => {
	it('gives the same bytes for contents packed at another time, embedded workbooks included', () => {
		const [one, other] = [slides('2024-05-01T10:00:00Z'), slides('2025-06-02T11:00:00Z')];
		expect(one).not.toEqual(other);
		expect(repack(one, '2024-03-31')).toEqual(repack(other, '2024-03-31'));
	});
	it('puts content types first, then names in order, without folders', () => {
		expect(Object.keys(unzipSync(repack(slides('2024-05-01T10:00:00Z'))))).toEqual([
			'[Content_Types].xml',
			'docProps/core.xml',
			'ppt/embeddings/data.xlsx'
		]);
	});
	it('dates documents on the day of the data', () => {
		const files = unzipSync(repack(slides('2024-05-01T10:00:00Z'), '2024-03-31'));
		const nested = unzipSync(files['ppt/embeddings/data.xlsx'] ?? new Uint8Array());
		for (const one of [files, nested])
			expect(strFromU8(one['docProps/core.xml'] ?? new Uint8Array())).toBe(
				strFromU8(core('2024-03-31T00:00:00Z'))
			);
	});
	it('changes nothing the second time', () => {
		const once = repack(slides('2024-05-01T10:00:00Z'));
		expect(repack(once)).toEqual(once);
	});
	it('leaves documents in a set of files as they are', () => {
		const file = repack(workbook('2024-05-01T10:00:00Z'), '2024-03-31');
		const set = repack(zipSync({ 'xlsx/figure-1.xlsx': file, 'captions.md': strToU8('a') }));
		expect(unzipSync(set)['xlsx/figure-1.xlsx']).toEqual(file);
	});
	it('refuses a day that is none, and what is no archive', () => {
		expect(() => repack(slides('2024-05-01T10:00:00Z'), 'today')).toThrow('not a day: today');
		expect(() => repack(strToU8('text'))).toThrow();
	});
});

describe('packArchive', () => {
	it('stores a mimetype uncompressed before everything', () => {
		const zip = packArchive({ a: strToU8('a'), mimetype: strToU8('application/epub+zip') });
		expect(strFromU8(zip.slice(30, 58), true)).toBe('mimetypeapplication/epub+zip');
		expect(zip[8]).toBe(0);
	});
	it('does not depend on the order in which files are given', () => {
		const [a, b] = [strToU8('1'), strToU8('2')];
		expect(packArchive({ a, b })).toEqual(packArchive({ b, a }));
	});
});
