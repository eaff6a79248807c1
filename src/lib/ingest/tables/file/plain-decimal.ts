/**
 * A number as the shortest plain decimal, without an exponent. Excel computes with 15 digits and shows
 * no more, so the binary noise behind them (12.300000000000001) is cut.
 */
export function plainDecimal(value: number): string {
	const text = String(Number(value.toPrecision(15)));
	const [mantissa = '', exponent] = text.split('e');
	return exponent === undefined ? text : shiftPoint(mantissa, Number(exponent));
}

/** Moves the decimal point of a plain decimal, to the right for more than 0, exactly: 0.123 by 2 is 12.3. */
export function shiftPoint(decimal: string, places: number): string {
	const sign = decimal.startsWith('-') ? '-' : '';
	const [whole = '', part = ''] = decimal.slice(sign.length).split('.');
	const point = whole.length + places;
	const digits = `${'0'.repeat(Math.max(0, -point))}${whole}${part}`.padEnd(point, '0');
	const at = Math.max(0, point);
	const before = digits.slice(0, at).replace(/^0+(?=\d)/, '') || '0';
	const after = digits.slice(at).replace(/0+$/, '');
	return `${sign}${before}${after === '' ? '' : `.${after}`}`;
}
