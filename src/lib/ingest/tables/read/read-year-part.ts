import type { YearPart } from './time-piece.ts';

const half = /^(?:([上下])(?:半期|期|半年)?|(前|後)(?:半期|期|半))$/;
const quarter = /^(?:第?([1-4])四半期|([1-4])Q|Q([1-4])|第([1-4])期)$/i;
const month = /^(\d{1,2})月[分中]?$/;
const months = /^(\d{1,2})月?[～-](\d{1,2})月(?:期|分|累計|計)?$/;
const monthEnd = /^(\d{1,2})月末日?(?:現在|時点)?$/;

/**
 * Reads text in the spelling of `simplifyPeriodText` that names a part of a year and no year: 上半期, 第1四半期,
 * 4月, 1～6月, 3月末現在; `whole` for 1～12月. Null for anything else.
 */
export function readYearPart(text: string): YearPart | 'whole' | null {
	const ofHalf = half.exec(text);
	if (ofHalf)
		return { kind: 'half', half: (ofHalf[1] ?? ofHalf[2]) === '上' || ofHalf[2] === '前' ? 1 : 2 };
	const ofQuarter = quarter.exec(text);
	if (ofQuarter) {
		const number = Number(ofQuarter.slice(1).find((digit) => digit !== undefined));
		return { kind: 'quarter', quarter: number as 1 | 2 | 3 | 4 };
	}
	const end = numbersIn(monthEnd, text);
	if (end) return { kind: 'month-end', month: end[0] ?? 0 };
	const single = numbersIn(month, text);
	if (single) return { kind: 'months', from: single[0] ?? 0, to: single[0] ?? 0 };
	const [from = 0, to = 0] = numbersIn(months, text) ?? [];
	if (from === 0) return null;
	return from === 1 && to === 12 ? 'whole' : { kind: 'months', from, to };
}

function numbersIn(pattern: RegExp, text: string): number[] | null {
	const numbers = pattern.exec(text)?.slice(1).map(Number);
	return numbers?.every((number) => number >= 1 && number <= 12) === true ? numbers : null;
}
