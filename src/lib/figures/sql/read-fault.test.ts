import { describe, expect, it } from 'vitest';
import { readFault } from './read-fault.ts';

describe('readFault', () => {
	it('keeps the words, the line and the caret', () => {
		const text = 'Binder Error: Referenced column "nope" not found\n\nLINE 2:  nope\n         ^';
		expect(readFault(text)).toEqual({ message: text, line: 2 });
	});

	it('leaves one of a place told twice', () => {
		const place = 'LINE 1: selec 1\n        ^';
		expect(readFault(`Parser Error: at "selec"\n\n${place}\n\n${place}\n`)).toEqual({
			message: `Parser Error: at "selec"\n\n${place}`,
			line: 1
		});
	});

	it('reads what the parser says as JSON', () => {
		const text =
			'{"exception_type":"Parser","exception_message":"syntax error\\n\\nLINE 3: t\\n        ^","position":"14"}';
		expect(readFault(text)).toEqual({
			message: 'Parser Error: syntax error\n\nLINE 3: t\n        ^',
			line: 3
		});
	});

	it('takes words that only look like JSON as they are, and names no line where there is none', () => {
		expect(readFault('{"exception_type')).toEqual({ message: '{"exception_type', line: null });
		expect(readFault('{"exception_type" x').message).toBe('{"exception_type" x');
		expect(readFault('Out of Memory Error')).toEqual({
			message: 'Out of Memory Error',
			line: null
		});
	});
});
