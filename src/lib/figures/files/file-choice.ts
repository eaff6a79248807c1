import type { ParameterIssue } from '#lib/domain/parameter-issue.ts';
import { ParameterReader } from '#lib/domain/parameter-reader.ts';
import type { PdfColour } from '../pdf/types.ts';
import type { PngOptions } from '../png/figure-png.ts';

/** The formats a figure is written in, under the extensions of their files. */
export const fileFormats = [
	'svg',
	'pdf',
	'png',
	'xlsx',
	'pptx',
	'docx',
	'csv',
	'json',
	'txt'
] as const;
export type FileFormat = (typeof fileFormats)[number];

/** A format with what can be chosen of it. */
export type FileChoice =
	| { format: 'svg'; outlines: boolean }
	| { format: 'pdf'; colour: PdfColour }
	| { format: 'png'; dpi: PngOptions['dpi'] }
	| { format: 'csv'; forExcel: boolean }
	| { format: 'xlsx' | 'pptx' | 'docx' | 'json' | 'txt' };

const resolutions = { '150': 150, '300': 300, '600': 600 } as const;

/** Reads what is chosen of a format from the parameters of an address. */
export function parseFileChoice(
	format: FileFormat,
	parameters: URLSearchParams
): { choice: FileChoice; issues: ParameterIssue[] } {
	const read = new ParameterReader(parameters);
	return { choice: readChoice(format, read), issues: read.issues };
}

function readChoice(format: FileFormat, read: ParameterReader): FileChoice {
	switch (format) {
		case 'svg':
			return { format, outlines: read.choice('text', ['live', 'outlines']) === 'outlines' };
		case 'pdf':
			return { format, colour: read.choice('colour', ['rgb', 'k', 'cmyk']) ?? 'rgb' };
		case 'png':
			return { format, dpi: resolutions[read.choice('dpi', ['150', '300', '600']) ?? '300'] };
		case 'csv':
			return { format, forExcel: read.choice('flavour', ['machine', 'excel']) === 'excel' };
		default:
			return { format };
	}
}

/** The media type of each format. */
export const mediaTypes: Readonly<Record<FileFormat, string>> = {
	svg: 'image/svg+xml; charset=utf-8',
	pdf: 'application/pdf',
	png: 'image/png',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	csv: 'text/csv; charset=utf-8',
	json: 'application/json; charset=utf-8',
	txt: 'text/plain; charset=utf-8'
};

/** Gives the name of the file of a choice after its stem: `.svg`, `_outlines.svg`, `_k.pdf`, `_300dpi.png`. */
export function fileEnding(choice: FileChoice): string {
	switch (choice.format) {
		case 'svg':
			return choice.outlines ? '_outlines.svg' : '.svg';
		case 'pdf':
			return choice.colour === 'rgb' ? '.pdf' : `_${choice.colour}.pdf`;
		case 'png':
			return `_${choice.dpi}dpi.png`;
		case 'csv':
			return choice.forExcel ? '_excel.csv' : '.csv';
		default:
			return `.${choice.format}`;
	}
}
