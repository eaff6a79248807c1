import type { FigureContent } from '../figure/figure-content.ts';
import { cleanTold, type OfficeNames } from './clean-told.ts';

/** A figure whose texts fit into XML, with the days and names that office documents carry. */
export type OfficeFigure = FigureContent & OfficeNames;

/** Readies a figure for office documents: without what XML cannot hold, rows as long as their heads. */
export function cleanFigure(content: FigureContent): OfficeFigure {
	const clean = cleanTold(content);
	return {
		...clean,
		table: {
			...clean.table,
			rows: clean.table.rows.map(({ name, cells }) => ({
				name,
				cells: cells.length === 0 ? [] : clean.table.heads.map((_, i) => cells[i] ?? empty)
			}))
		}
	};
}

const empty = { value: null, text: '' };
