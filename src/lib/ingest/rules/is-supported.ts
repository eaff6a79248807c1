import { quoteShowsNumber } from '#lib/format/read-number.ts';

/** Whether a quote shows a printed value; of a derived one, at least one operand. */
export function isSupported({
	value,
	quote,
	derivation
}: {
	value: number;
	quote: string;
	derivation: string;
}): boolean {
	if (derivation === '') return quoteShowsNumber(quote, value);
	const operands = derivation.match(/\d+(\.\d+)?/g) ?? [];
	return operands.some((operand) => quoteShowsNumber(quote, Number(operand)));
}
