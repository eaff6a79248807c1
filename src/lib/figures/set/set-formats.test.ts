import { describe, expect, it } from 'vitest';
import { parseFileChoice } from '../files/file-choice.ts';
import { formatFile, parseSetFormats, setFormatNames, setFormats } from './set-formats.ts';

describe('parseSetFormats', () => {
	it('gives each format once, in the order in which they are offered', () => {
		expect(parseSetFormats('pdf, svg,pdf,', [])).toEqual({ formats: ['svg', 'pdf'], issues: [] });
	});
	it('gives the usual ones where none is named', () => {
		expect(parseSetFormats('', ['png', 'svg']).formats).toEqual(['svg', 'png']);
	});
	it('names what is no format', () => {
		const { issues } = parseSetFormats('svg,gif,constructor', []);
		expect(issues.map(({ value }) => value)).toEqual(['gif', 'constructor']);
		expect(issues[0]?.expected).toContain('pdf-cmyk');
	});
});

it.each(setFormatNames)('%s is read back from its address', (name) => {
	const { file, parameters } = formatFile(name);
	const { format } = setFormats[name];
	expect(file).toBe(`file.${format}`);
	expect(parseFileChoice(format, new URLSearchParams(parameters))).toEqual({
		choice: setFormats[name],
		issues: []
	});
});
