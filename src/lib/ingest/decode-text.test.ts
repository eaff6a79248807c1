import { describe, expect, it } from 'vitest';
import { briefIssues } from '../../../tests/support/brief-issues.ts';
import { decodeText } from './decode-text.ts';
import { IssueLog } from './issue.ts';

const read = (bytes: Iterable<number>) => {
	const log = new IssueLog();
	return { text: decodeText(Uint8Array.from(bytes), 'a.csv', log), issues: briefIssues(log) };
};
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
	it.each(['id\na\n', '児童,１', '😀', ' ', '\u0000', '\r\n'])('reads UTF-8 text %j', (text) => {
		expect(read(utf8(text))).toEqual({ text, issues: [] });
	});

	it('refuses a file without bytes', () => {
		expect(read([])).toEqual({ text: null, issues: ['file/empty a.csv::'] });
	});

	it('tells a byte order mark, and reads the text after it', () => {
		expect(read([0xef, 0xbb, 0xbf, ...utf8('id')])).toEqual({
			text: 'id',
			issues: ['file/bom a.csv:1:']
		});
	});

	it('tells a byte order mark with nothing after it', () => {
		expect(read([0xef, 0xbb, 0xbf])).toEqual({ text: '', issues: ['file/bom a.csv:1:'] });
	});

	it('keeps a mark that stands later in the text', () => {
		expect(read(utf8('id\ufeff'))).toEqual({ text: 'id\ufeff', issues: [] });
	});

	it.each<[string, number[]]>([
		['Shift_JIS', [0x8e, 0x99, 0x93, 0xb6]],
		['EUC-JP', [0xbb, 0xf9, 0xc6, 0xb8]],
		['UTF-16 with a mark', [0xff, 0xfe, 0x69, 0x00]],
		['a character cut in two', [0xe5, 0x85]],
		['an overlong slash', [0xc0, 0xaf]],
		['a lone surrogate', [0xed, 0xa0, 0x80]]
	])('refuses %s', (_, bytes) => {
		expect(read(bytes)).toEqual({ text: null, issues: ['file/encoding a.csv::'] });
	});

	it('names the encoding that is expected', () => {
		const log = new IssueLog();
		decodeText(Uint8Array.of(0xff), 'a.csv', log);
		expect(log.issues[0]).toMatchObject({ severity: 'error', expected: 'UTF-8' });
	});
});
