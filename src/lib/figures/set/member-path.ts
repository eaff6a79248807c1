import { fileEnding } from '../files/file-choice.ts';
import { figureStem } from '../files/figure-stem.ts';
import type { FigureSpec } from '../print/figure-spec.ts';
import { setFormats, type SetFormat } from './set-formats.ts';

/** Signs of numbers in Japanese, in letters that every system takes. */
const signs: Readonly<Record<string, string>> = { 図: 'fig', 表: 'table' };

/**
 * Gives the stem of the names of the files of a figure of a set: its place, its number, and what it
 * shows, `01_fig1-1_cases_chart_ja`. The place keeps them apart and in the order of the report.
 *
 * @param place from 0
 * @param count how many figures the set has: places are written with as many digits
 */
export function memberStem(spec: FigureSpec, place: number, count: number): string {
	const number = spec.print.number
		.normalize('NFKC')
		.replace(/[図表]/g, (sign) => signs[sign] ?? '')
		.replace(/[^A-Za-z0-9.-]+/g, '')
		.replace(/^\.+|\.+$/g, '');
	const counted = String(place + 1).padStart(Math.max(2, String(count).length), '0');
	return [counted, number, figureStem(spec)].filter((part) => part !== '').join('_');
}

/** Gives the path of the file of a figure of a set in a format: a folder for each. */
export function memberPath(stem: string, format: SetFormat): string {
	return `${format}/${stem}${fileEnding(setFormats[format])}`;
}
