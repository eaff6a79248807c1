import { formatUnit, knownUnits } from '#lib/format/format-unit.ts';

const inBrackets = /\(([A-Za-z][A-Za-z ]*|%)\)\s*$/;
const known = new Set(['%', ...knownUnits.map((unit) => formatUnit(unit, 'en').toLowerCase())]);

/** The unit that an English head ends in, `Calls (cases)`, where it is one that this site knows; else null. */
export function englishUnit(text: string): string | null {
	const unit = inBrackets.exec(text)?.[1]?.toLowerCase() ?? '';
	return known.has(unit) ? unit : null;
}
