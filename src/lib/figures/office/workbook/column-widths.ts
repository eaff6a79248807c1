import { estimateWidth } from '#lib/charts/label/estimate-width.ts';
import type { FigureContent } from '../../figure/figure-content.ts';

/** Characters of a column per em of text: a character of a spreadsheet is a digit wide. */
const perEm = 1.9;

/** Gives the widths of the columns of a table in characters: names up to 56, values as wide as they are. */
export function columnWidths({ table }: Pick<FigureContent, 'table'>): number[] {
	const rows = table.rows.filter(({ cells }) => cells.length > 0);
	const names = widest([table.corner, ...rows.map(({ name }) => name)]);
	return [
		Math.min(56, Math.max(14, names)),
		...table.heads.map((head, i) =>
			Math.min(24, Math.max(9, widest([...head, ...rows.map(({ cells }) => cells[i]?.text ?? '')])))
		)
	];
}

function widest(texts: readonly string[]): number {
	const ems = texts.reduce((most, text) => Math.max(most, estimateWidth(text, 1)), 0);
	return Math.ceil(ems * perEm) + 2;
}
