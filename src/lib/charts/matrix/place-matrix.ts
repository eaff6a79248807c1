import { estimateWidth } from '../label/estimate-width.ts';
import { wrapText } from '../label/wrap-text.ts';
import { theme } from '../theme.ts';
import type { MatrixContent, MatrixRow, PlacedMatrix } from './types.ts';

const margin = 16;
const indent = 14;
const countWidth = 64;
const narrowestYear = 52;
const widestYear = 92;

/**
 * Places a matrix: headings and measures down, reporting years across, two signs a cell, counts of a
 * row at its end and of the whole in the last row. Headings wrap, so that nothing is cut; a plan of
 * many years makes the drawing wider, never the signs smaller.
 */
export function placeMatrix(
	content: MatrixContent,
	{ width, size }: { width: number; size: number }
): PlacedMatrix {
	const { years } = content;
	const headWidth = Math.max(
		...years.map((year) => Math.max(...yearLines(year).map((line) => estimateWidth(line, size)))),
		0
	);
	const room = (width - 2 * margin - countWidth) * 0.6;
	const yearWidth = Math.round(
		Math.min(widestYear, Math.max(narrowestYear, headWidth + 8, room / Math.max(years.length, 4)))
	);
	const labelWidth = Math.max(300, width - 2 * margin - countWidth - yearWidth * years.length);
	const full = 2 * margin + labelWidth + yearWidth * years.length + countWidth;
	const placed: PlacedMatrix = { width: full, height: 0, bands: [], texts: [], signs: [] };
	const yearX = (i: number): number => margin + labelWidth + yearWidth * (i + 0.5);
	const countX = full - margin - 4;
	const lineHeight = Math.round(size * 1.45);

	let y = margin / 2;
	const headLines = Math.max(1, ...years.map((year) => yearLines(year).length));
	for (const [i, year] of years.entries())
		for (const [row, line] of yearLines(year).entries())
			placed.texts.push(text(line, yearX(i), y + lineHeight * (row + 0.8), size, 700, 'middle'));
	for (const [row, line] of wrapText(content.countHead, countWidth - 4, size * 0.85).entries())
		placed.texts.push(text(line, countX, y + lineHeight * (row + 0.8), size * 0.85, 400, 'end'));
	y += lineHeight * Math.max(headLines, 2) + 4;
	rule(placed, y, theme.axis);

	for (const row of content.rows) {
		const x = margin + indent * row.depth + 4;
		const weight = row.isHeading ? 700 : 400;
		const words = row.label === '' ? row.title : `${row.label} ${row.title}`;
		const lines = wrapText(words, labelWidth - indent * row.depth - 12, size);
		const height = Math.max(1, lines.length) * lineHeight + 6;
		if (row.isHeading)
			placed.bands.push({ x: margin, y, width: full - 2 * margin, height, fill: theme.headFill });
		for (const [i, line] of lines.entries())
			placed.texts.push(text(line, x, y + 3 + lineHeight * (i + 0.75), size, weight, 'start'));
		placeCells(placed, row, { y: y + height / 2, yearX, countX, size });
		y += height;
		rule(placed, y, theme.grid);
	}
	placed.height = Math.ceil(y + margin / 2);
	return placed;
}

/** Japanese years break before the western year in brackets, English ones before the era. */
function yearLines(year: string): string[] {
	const [first = '', second] = year.split(/(?=[（(])/);
	return second === undefined ? [first.trim()] : [first.trim(), second.trim()];
}

function placeCells(
	placed: PlacedMatrix,
	row: MatrixRow,
	at: { y: number; yearX: (i: number) => number; countX: number; size: number }
): void {
	for (const [i, count] of row.counts.entries())
		if (count !== '')
			placed.texts.push(text(count, at.yearX(i), at.y + at.size * 0.35, at.size, 700, 'middle'));
	for (const [i, signs] of row.signs.entries()) {
		const [coverage, figure] = signs;
		if (coverage) placed.signs.push({ x: at.yearX(i) - 9, y: at.y, sign: coverage });
		if (figure) placed.signs.push({ x: at.yearX(i) + 10, y: at.y, sign: figure });
	}
	if (row.count !== '')
		placed.texts.push(
			text(row.count, at.countX, at.y + at.size * 0.35, at.size, row.isHeading ? 700 : 400, 'end')
		);
}

function text(
	words: string,
	x: number,
	y: number,
	size: number,
	weight: 400 | 700,
	anchor: 'start' | 'middle' | 'end'
): PlacedMatrix['texts'][number] {
	const round = (value: number): number => Math.round(value * 10) / 10;
	return {
		x: round(x),
		y: round(y),
		size: round(size),
		weight,
		anchor,
		fill: theme.ink,
		text: words
	};
}

function rule(placed: PlacedMatrix, y: number, fill: string): void {
	placed.bands.push({
		x: margin,
		y: Math.round(y) - 0.5,
		width: placed.width - 2 * margin,
		height: 1,
		fill
	});
}
