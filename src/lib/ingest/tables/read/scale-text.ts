/** How a printed number became that of the unit, as a derivation: `12.3*1000`; empty where nothing was done. */
export function scaleText(value: number, exponent: number): string {
	if (exponent === 0) return '';
	return exponent > 0 ? `${value}*${10 ** exponent}` : `${value}/${10 ** -exponent}`;
}

/** The power of ten of such a derivation. */
export function exponentOf(derivation: string): number {
	const [, sign, power = '1'] = /([*/])(10*)$/.exec(derivation) ?? [];
	return (power.length - 1) * (sign === '/' ? -1 : 1);
}
