import type { ParameterIssue } from '#lib/domain/parameter-issue.ts';
import type { FileChoice } from '../files/file-choice.ts';

/** The formats that the figures of a set can be written in, under the names of their folders. */
export const setFormats = {
	svg: { format: 'svg', outlines: false },
	'svg-outlined': { format: 'svg', outlines: true },
	pdf: { format: 'pdf', colour: 'rgb' },
	'pdf-k': { format: 'pdf', colour: 'k' },
	'pdf-cmyk': { format: 'pdf', colour: 'cmyk' },
	png: { format: 'png', dpi: 300 },
	'png-150': { format: 'png', dpi: 150 },
	'png-600': { format: 'png', dpi: 600 },
	xlsx: { format: 'xlsx' },
	pptx: { format: 'pptx' },
	docx: { format: 'docx' },
	csv: { format: 'csv', forExcel: false },
	'csv-excel': { format: 'csv', forExcel: true },
	json: { format: 'json' },
	txt: { format: 'txt' }
} as const satisfies Record<string, FileChoice>;
export type SetFormat = keyof typeof setFormats;

/** In the order in which they are offered. */
export const setFormatNames = Object.keys(setFormats) as SetFormat[];

/**
 * Reads formats from their names between commas, each once, in the order in which they are offered.
 *
 * @param text `svg,pdf`; empty: the usual ones
 */
export function parseSetFormats(
	text: string,
	usual: readonly SetFormat[]
): { formats: SetFormat[]; issues: ParameterIssue[] } {
	const asked = text
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
	const known = new Set<string>(setFormatNames);
	const issues = asked
		.filter((name) => !known.has(name))
		.map((name): ParameterIssue => ({
			type: 'parameter/value',
			parameter: 'formats',
			value: name.slice(0, 100),
			expected: setFormatNames.join(', ')
		}));
	const formats = setFormatNames.filter((name) =>
		asked.length === 0 ? usual.includes(name) : asked.includes(name)
	);
	return { formats, issues };
}

/** Gives the file of a format beside the editor, with the parameters that `parseFileChoice` reads. */
export function formatFile(name: SetFormat): { file: string; parameters: [string, string][] } {
	const choice: FileChoice = setFormats[name];
	return { file: `file.${choice.format}`, parameters: parametersOf(choice) };
}

function parametersOf(choice: FileChoice): [string, string][] {
	switch (choice.format) {
		case 'svg':
			return choice.outlines ? [['text', 'outlines']] : [];
		case 'pdf':
			return choice.colour === 'rgb' ? [] : [['colour', choice.colour]];
		case 'png':
			return [['dpi', String(choice.dpi)]];
		case 'csv':
			return choice.forExcel ? [['flavour', 'excel']] : [];
		default:
			return [];
	}
}
