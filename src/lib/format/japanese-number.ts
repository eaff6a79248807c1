import { toHalfWidth } from '#lib/domain/half-width.ts';

const plain = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
/** 千円 is a unit of tables, like 百万円, not a multiplier: 1,234千円 is 1,234 of it. */
const thousandsMark = '千(?!円)';
const section = `(?:${plain}${thousandsMark}(?:${plain})?|${plain})`;

/**
 * A number with the multipliers 千, 万 and 億, for a pattern on half-width text: `1,487`, `12.5万`,
 * `1万4千`, `3億2千万`.
 */
export const japaneseNumber = `(?:${section}億(?:${section}万)?(?:${section})?|${section}万(?:${section})?|${section})`;

const inThousands = new RegExp(`^(?:(${plain})千)?(${plain})?$`);

/**
 * The value of text that `japaneseNumber` matches; null where a lower part is not smaller than the
 * multiplier before it (1万45000) or follows a decimal (1.2万3).
 */
export function valueOfJapaneseNumber(text: string): number | null {
	if (/\.\d+[千万億]+\d/.test(text)) return null;
	const [, oku, man, rest] = /^(?:([^億]+)億)?(?:([^億万]+)万)?([^億万]*)$/.exec(text) ?? [];
	let total = 0;
	let ceiling = Infinity;
	for (const [part, scale] of [[oku, 1e8] as const, [man, 1e4] as const, [rest, 1] as const]) {
		if (!part) continue;
		const value = valueOfSection(part);
		if (value === null || value * scale >= ceiling) return null;
		total += exact(value * scale);
		ceiling = scale;
	}
	return exact(total);
}

/** `4千` or `4千500` or `4,500`, without 万 and 億. */
function valueOfSection(text: string): number | null {
	const match = inThousands.exec(text);
	if (!match) return null;
	const [thousands = 0, ones = 0] = match.slice(1).map((each) => numberOf(each));
	if (match[1] && ones >= 1000) return null;
	return exact(thousands * 1000 + ones);
}

function numberOf(digits: string | undefined): number {
	return digits ? Number(digits.replaceAll(',', '')) : 0;
}

/** Text as the patterns for numbers want it: half width, ▲ for what is always a minus, - for the rest. */
export function simplifyNumberText(text: string): string {
	return toHalfWidth(text).replace(/[△−]/g, '▲').replace(/[‐‑–]/g, '-');
}

/** Drops the binary remainder: 1.1 × 10,000 is 11,000. */
function exact(number: number): number {
	return Number(number.toPrecision(15));
}
