import { describe, expect, it } from 'vitest';
import { readFault } from './read-fault.ts';

describe('readFault', () => {
	it('keeps the words, the line and the caret', () => {
		expect(
			readFault('Binder Error: Referenced column "nope" not found\n\nLINE 2:  nope\n         ^')
		).toEqual({
			words: 'Binder Error: Referenced column "nope" not found',
			place: 'LINE 2:  nope\n         ^',
			line: 2
		});
	});

	it('leaves one of a place told twice', () => {
		const place = 'LINE 1: selec 1\n        ^';
		expect(readFault(`Parser Error: at "selec"\n\n${place}\n\n${place}\n`)).toEqual({
			words: 'Parser Error: at "selec"',
			place,
			line: 1
		});
	});

	it('reads what the parser says as JSON', () => {
		const text =
			'{"exception_type":"Parser","exception_message":"syntax error\\n\\nLINE 3: t\\n        ^","position":"14"}';
		expect(readFault(text)).toEqual({
			words: 'Parser Error: syntax error',
			place: 'LINE 3: t\n        ^',
			line: 3
		});
	});

	it('takes words that only look like JSON as they are, and names no line where there is none', () => {
		expect(readFault('{"exception_type" x').words).toBe('{"exception_type" x');
		expect(readFault('Out of Memory Error')).toEqual({
			words: 'Out of Memory Error',
			place: '',
			line: null
		});
	});
});
