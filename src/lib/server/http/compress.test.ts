import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chooseCoding, compress } from './compress.ts';

describe('chooseCoding', () => {
	it.each([
		['gzip, deflate, br', 'br'],
		['br, gzip', 'br'],
		['gzip, br;q=0.1', 'br'],
		['gzip', 'gzip'],
		['GZIP', 'gzip'],
		['br;q=0, gzip', 'gzip'],
		['br; q=0.0, gzip;q=0.5', 'gzip'],
		['br;q=0.000,gzip;q=0', 'identity'],
		['br ; q=0, gzip ; q=1', 'gzip'],
		['deflate', 'identity'],
		['brotli', 'identity'],
		['identity', 'identity'],
		['', 'identity'],
		[null, 'identity']
	])('answers %j with %s', (accepted, coding) => {
		expect(chooseCoding(accepted, 'text/html', 5000)).toBe(coding);
	});

	it.each([
		[1023, 'identity'],
		[1024, 'br']
	])('answers %i bytes with %s', (length, coding) => {
		expect(chooseCoding('br', 'text/html', length)).toBe(coding);
	});

	it.each([
		['text/html; charset=utf-8', 'br'],
		['text/csv', 'br'],
		['application/json', 'br'],
		['image/svg+xml', 'br'],
		['image/png', 'identity'],
		['application/pdf', 'identity'],
		['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'identity'],
		['font/woff2', 'identity'],
		['', 'identity']
	])('answers the type %j with %s', (type, coding) => {
		expect(chooseCoding('gzip, br', type, 5000)).toBe(coding);
	});
});

describe('compress', () => {
	const body = new TextEncoder().encode('児童ポルノ事犯の検挙件数 '.repeat(200));

	it('gives brotli that reads back, and is smaller', async () => {
		const packed = await compress(body, 'br');
		expect(new Uint8Array(brotliDecompressSync(packed))).toEqual(body);
		expect(packed.length).toBeLessThan(body.length / 10);
	});

	it('gives gzip that reads back, and is smaller', async () => {
		const packed = await compress(body, 'gzip');
		expect(new Uint8Array(gunzipSync(packed))).toEqual(body);
		expect(packed.length).toBeLessThan(body.length / 10);
	});

	it('gives the same bytes each time', async () => {
		expect(await compress(body, 'br')).toEqual(await compress(body, 'br'));
		expect(await compress(body, 'gzip')).toEqual(await compress(body, 'gzip'));
	});

	it('leaves a body alone under identity', async () => {
		expect(await compress(body, 'identity')).toBe(body);
	});
});
