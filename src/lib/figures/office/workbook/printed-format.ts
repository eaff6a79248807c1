const number = /[-−]?\d[\d,]*(?:\.\d+)?/g;
/** what a spreadsheet takes as a format, with room to spare */
const longest = 200;

/**
 * Gives the number format that shows a value as it is printed, so that `† 1,938` stays a number in its
 * cell: what stands around the number becomes literal text of the format.
 *
 * @param text as printed
 * @returns in the notation of spreadsheets; undefined where the text does not hold the number
 */
export function printedFormat(value: number, text: string): string | undefined {
	const found = [...text.matchAll(number)].find(
		([digits]) => Math.abs(read(digits)) === Math.abs(value)
	);
	if (!found) return undefined;
	const [digits] = found;
	const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
	const whole = digits.includes(',') || Math.abs(value) < 1000 ? '#,##0' : '0';
	const body = decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`;
	const [before, after] = [text.slice(0, found.index), text.slice(found.index + digits.length)];
	if (before === '' && after === '' && read(digits) === value) return body;
	const minus = read(digits) < 0 ? '-' : '';
	const shown = `${literal(before)}${minus}${body}${literal(after)}`;
	const format = value < 0 ? `${body};${shown}` : shown;
	return format.length > longest ? body : format;
}

function read(digits: string): number {
	return Number(digits.replaceAll(',', '').replace('−', '-'));
}

function literal(text: string): string {
	if (text === '') return '';
	return `"${text.replaceAll('"', '"\\""')}"`;
}
