/** Writes a number for a content stream: at most four decimals, never with an exponent. */
export function pdfNumber(value: number): string {
	if (!Number.isFinite(value)) throw new Error(`no number for a PDF: ${value}`);
	const text = value.toFixed(4).replace(/\.?0+$/, '');
	return text === '-0' ? '0' : text;
}
