import Papa from 'papaparse';
import type { IssueLog } from './issue.ts';

/** A CSV file cut into cells: the header, and the rows below it as a spreadsheet counts them from 2. */
export interface CsvTable {
	header: string[];
	rows: string[][];
}

/** Cuts CSV text (RFC 4180, comma) into cells; faults of its form go to the log, null where there are no cells. */
export function readCsv(text: string, file: string, log: IssueLog): CsvTable | null {
	const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: false });
	for (const error of errors)
		log.add(
			'file/format',
			{ file, row: (error.row ?? 0) + 1, column: '' },
			{ expected: error.message }
		);
	const last = data.at(-1);
	if (last?.length === 1 && last[0] === '') data.pop();
	const [header, ...rows] = data;
	if (!header) {
		log.add('file/empty', { file, row: null, column: '' });
		return null;
	}
	return { header, rows };
}
