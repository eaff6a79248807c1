import type { FigureContent } from '../figure/figure-content.ts';
import { cleanTexts } from '../xml/clean-text.ts';

/** A figure whose texts fit into XML, with the days and names that office documents carry. */
export interface OfficeFigure extends FigureContent {
	/** ISO day that the document says it was made on */
	day: string;
	/** number and title on one line */
	caption: string;
}

/** Readies a figure for office documents: without what XML cannot hold, rows as long as their heads. */
export function cleanFigure(content: FigureContent): OfficeFigure {
	const clean = cleanTexts(content);
	const { number, title } = clean.words;
	return {
		...clean,
		table: {
			...clean.table,
			rows: clean.table.rows.map(({ name, cells }) => ({
				name,
				cells: cells.length === 0 ? [] : clean.table.heads.map((_, i) => cells[i] ?? empty)
			}))
		},
		day: dayOf(clean),
		caption: [number, title]
			.filter((text) => text !== '')
			.join(clean.language === 'ja' ? '　' : '. ')
			.replaceAll('\n', ' ')
	};
}

const empty = { value: null, text: '' };

/** The day as of which the data are seen, or that of the newest document; one fixed day without any. */
function dayOf({ edition, documents }: FigureContent): string {
	const days = documents.map(({ published }) => published).filter((day) => isDay.test(day));
	const newest = days.sort().at(-1) ?? '2000-01-01';
	return edition.asOf !== null && isDay.test(edition.asOf) ? edition.asOf : newest;
}

const isDay = /^\d{4}-\d\d-\d\d$/;
