import { m, type Locale } from '#lib/messages/index.ts';
import type { ToldFigure } from '../figure/figure-content.ts';
import { xlsxFile } from '../xlsx/xlsx-file.ts';
import type { XlsxCell } from '../xlsx/xlsx-sheet.ts';
import { cleanTold } from './clean-told.ts';

/** A figure of a set with the paths of its files in the archive. */
export interface IndexEntry {
	content: ToldFigure;
	files: readonly string[];
}

/**
 * Writes the index of a set of figures as a workbook of one sheet: number, title, sources, day, data version,
 * address and files of each.
 *
 * @param locale language of the heads
 */
export function indexWorkbook(
	entries: readonly IndexEntry[],
	locale: Locale
): Promise<Uint8Array<ArrayBuffer>> {
	const heads = [
		m.office_number({}, { locale }),
		m.office_title({}, { locale }),
		m.office_source({}, { locale }),
		m.office_as_of({}, { locale }),
		m.office_data_version({}, { locale }),
		m.office_address({}, { locale }),
		m.office_files({}, { locale })
	];
	const rows = entries.map(({ content, files }): XlsxCell[] => {
		const { words, edition } = cleanTold(content);
		return [
			words.number,
			words.title,
			words.sources.join('\n'),
			edition.asOf ?? m.office_as_of_all({}, { locale }),
			edition.dataVersion,
			edition.address,
			files.join('\n')
		];
	});
	return xlsxFile([
		{
			name: m.office_index({}, { locale }),
			rows: [heads.map((value): XlsxCell => ({ value, style: 'head' })), ...rows],
			widths: [12, 48, 60, 16, 15, 44, 36],
			sticky: { rows: 1, columns: 1 },
			filters: true
		}
	]);
}
