import { TimeReader } from '../read/read-time.ts';
import { yearNumber, type CellKind } from './cell-kind.ts';

/**
 * Whether a row is one of heads that name years: 2019, 2020, 2021 or 平成29, 30, 元. Numbers without 年 are years
 * only where they go on evenly; right of a row head that is a year, only where there are several of them.
 */
export function isTimeRow(cells: readonly string[], kinds: readonly CellKind[]): boolean {
	const reader = new TimeReader({ isFiscal: false, era: null });
	const years: number[] = [];
	let isAfterText = false;
	for (const [i, text] of cells.entries()) {
		const kind = kinds[i];
		const isName = kind === 'text' && text.trim() !== '元';
		if (kind === 'blank' || isName) {
			isAfterText ||= isName && years.length > 0;
			continue;
		}
		const piece = reader.read(text);
		if (!piece || (isAfterText && kind === 'number')) return false;
		if (piece.kind === 'year') years.push(piece.year);
		else if (kind === 'number' || kind === 'symbol') return false;
	}
	const numbers = cells.filter((_, i) => kinds[i] === 'number');
	const bare = numbers.filter((text) => yearNumber(text) === null);
	const steps = stepsOf(years);
	if (years.length < 2) return years.length === 1 && numbers.length === 0;
	if (numbers.length === 0)
		return steps.every((step) => step >= 0 && step <= 10) || steps.every((step) => step <= 0);
	const isRowHead = kinds[0] === 'time' || kinds[0] === 'number';
	const isSpanning = kinds.slice(kinds.indexOf('time')).includes('blank');
	const isTitled = axisTitle.test(cells[0]?.trim() ?? '') || isSpanning;
	// a, 2019, 20 is a value of a long table
	const isNumbers = !kinds.includes('time') && bare.length > 0;
	const fewest = isRowHead || (isNumbers && !isTitled) ? 3 : bare.length > 0 && !isTitled ? 2 : 1;
	return numbers.length >= fewest && isEven(steps);
}

const axisTitle = /区\s*分|^年|都道府県|種別|項目|国籍|学職|罪種|態様|別$/;

/** From one year to the next; the years begin again under the next outer head. */
function stepsOf(years: readonly number[]): number[] {
	const [start] = years;
	return years.slice(1).map((year, i) => (year === start ? 0 : year - (years[i] ?? year)));
}

/** Each year, or each fifth or tenth as in a census; joined heads repeat a year. */
function isEven(steps: readonly number[]): boolean {
	const each = new Set(steps.filter((step) => step !== 0));
	return each.size <= 1 && [...each].every((step) => [1, -1, 5, -5, 10].includes(step));
}
