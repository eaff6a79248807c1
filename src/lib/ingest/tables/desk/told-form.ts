import type { Encoding, TableFile } from '../file/table-file.ts';
import type { ImportMapping } from '../mapping/mapping.ts';
import type { OpenedFile } from './desk-types.ts';

/** How a file is to be opened, where a person knows better than the detection. */
export interface ToldForm {
	encoding?: Encoding;
	delimiter?: string;
}

/** Gives how a mapping says that its file is opened. */
export function formOf(mapping: ImportMapping): ToldForm {
	const { encoding, delimiter } = mapping.file ?? {};
	return { ...(encoding ? { encoding } : {}), ...(delimiter ? { delimiter } : {}) };
}

/** Tells how a file was opened. */
export function describeFile(file: TableFile, told: ToldForm): OpenedFile {
	const { name, format, encoding, detected, sheets } = file;
	return {
		name,
		format,
		encoding,
		certainty: told.encoding ? 'told' : (detected?.certainty ?? 'certain'),
		hasMark: detected?.bom === true,
		sheets: sheets.map((sheet) => sheet.name)
	};
}
