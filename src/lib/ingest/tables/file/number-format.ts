/** What a number format of a workbook makes of a number. */
export type NumberForm =
	| { kind: 'plain' }
	| { kind: 'percent' }
	| {
			kind: 'date';
			/** the finest part that is shown, or a time without a date */
			to: 'year' | 'month' | 'day' | 'time';
			/** years counted by era */
			byEra: boolean;
			/** the year is one from April (年度) */
			isFiscal: boolean;
			hasTime: boolean;
	  };

const known = new Map<string, NumberForm>();

/**
 * Tells from a format code (ECMA-376 part 1, 18.8.31), by its first section, whether it shows a number,
 * a percentage or a date. Undefined is one of the formats that Excel has for Japanese alone (27 to 36
 * and 50 to 58) and files need not spell: all of them are dates.
 */
export function readNumberFormat(code: string | undefined): NumberForm {
	const key = code ?? '';
	let form = known.get(key);
	if (!form) {
		form = code === undefined ? dateForm('yyyy/m/d', '') : classify(code);
		// a damaged workbook may bring a format for every cell
		if (known.size < 1_000) known.set(key, form);
	}
	return form;
}

function classify(code: string): NumberForm {
	const literals = [...code.matchAll(/"([^"]*)"/g)].map(([, text]) => text).join('');
	const [section = ''] = code
		.replace(/"[^"]*"|[\\_*]./g, '')
		.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
		.split(';');
	if (/^\s*(general|@)?\s*$/i.test(section)) return { kind: 'plain' };
	if (section.includes('%')) return { kind: 'percent' };
	const letters = section.replace(/E[+-]|AM\/PM|A\/P|General/gi, '');
	return /[ymdhsge]/i.test(letters) ? dateForm(letters, `${literals}${code}`) : { kind: 'plain' };
}

function dateForm(letters: string, literals: string): NumberForm {
	const hasTime = /[hs]/i.test(letters);
	const hasYear = /[yge]/i.test(letters);
	const hasDay = /d/i.test(letters);
	const common = { kind: 'date', hasTime, byEra: /[ge]/i.test(letters) } as const;
	const isFiscal = literals.includes('年度');
	if (hasTime && !hasYear && !hasDay) return { ...common, to: 'time', isFiscal };
	if (hasDay || !hasYear || hasTime) return { ...common, to: 'day', isFiscal };
	return { ...common, to: /m/i.test(letters) ? 'month' : 'year', isFiscal };
}
