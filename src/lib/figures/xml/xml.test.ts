import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, cleanTexts } from './clean-text.ts';
import { xml, xmlDocument, xmlPieces, xmlValue } from './write-xml.ts';

describe('cleanText', () => {
	it('leaves out what XML cannot hold', () => {
		expect(cleanText('a\u0000b\u0007\u001bc\ufffe\uffff')).toBe('abc');
		expect(cleanText('\ud83d lone, \udc00 lone, pair \ud83d\udc66')).toBe(
			' lone,  lone, pair \ud83d\udc66'
		);
	});
	it('keeps tabs and makes breaks of lines alike', () => {
		expect(cleanText('a\tb\r\nc\rd\ne')).toBe('a\tb\nc\nd\ne');
	});
	it('reaches every text of plain data', () => {
		expect(cleanTexts({ a: ['\u0001x', 1, null], b: { c: '\u0002' }, d: true })).toEqual({
			a: ['x', 1, null],
			b: { c: '' },
			d: true
		});
	});
});

describe('xml', () => {
	it('writes elements, empty ones closed at once', () => {
		expect(String(xml('a:p', {}, xml('a:r', { b: 1, c: undefined }), 'text', null, false, 0))).toBe(
			'<a:p><a:r b="1"/>text0</a:p>'
		);
		expect(String(xmlPieces(xmlValue('c:idx', 0), xmlValue('c:order', 1)))).toBe(
			'<c:idx val="0"/><c:order val="1"/>'
		);
	});
	it('escapes texts and attributes', () => {
		expect(String(xml('t', { a: '"<&>\n' }, '<script>"&\u0000'))).toBe(
			'<t a="&quot;&lt;&amp;&gt;&#10;">&lt;script&gt;"&amp;</t>'
		);
	});
	it('begins a document with its declaration', () => {
		expect(xmlDocument(xml('a', {}))).toBe(
			'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a/>'
		);
	});
	it('lets no text become markup', () => {
		const texts = fc.string({ unit: 'binary', maxLength: 200 });
		fc.assert(
			fc.property(texts, texts, (text, value) => {
				expect(String(xml('t', { v: value }, text))).toMatch(
					/^<t v="(?:[^<>&"]|&(?:amp|lt|gt|quot|#10|#9);)*"(?:\/>|>(?:[^<>&]|&(?:amp|lt|gt);)*<\/t>)$/
				);
			})
		);
	});
});
