import type { Qualifier, Status } from '#lib/domain/observation.ts';
import { readNumber } from '#lib/format/read-number.ts';
import { cleanText, marksIn, withoutMarks } from './clean-text.ts';
import { symbolKey, usualSymbols, type ValueRules } from './value-rules.ts';

/** Why a cell is no value. */
export type ValueFault = 'not-a-number' | 'undecided-symbol' | 'brackets' | 'formula' | 'commas';

/** What the cell of a value says. */
export type ValueReading =
	| { kind: 'blank' }
	| { kind: 'fault'; fault: ValueFault }
	| {
			kind: 'value';
			/** as printed, before the scale of the table; null where the status says why there is none */
			value: number | null;
			qualifier: Qualifier;
			status: Status;
			/** the document marks it as changed since it was last printed */
			isRevised: boolean;
			/** marks of footnotes, `注1` */
			marks: readonly string[];
	  };

const none: readonly string[] = [];
/** A zero in front is what a comma out of place leaves: 3,035 in two cells. */
const plain = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
const zeroInFront = /^▲?0[\d,]/;
const groups = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const spacedGroups = /^[1-9]\d{0,2}(?: \d{3})+(?:\.\d+)?$/;
const leadingStatus = /^([pre])\s*(?=[\d△▲-])/i;
const trailingStatus = /\s*\(?(p|r|e|速報値?|暫定値?|訂正値?|改定値?|修正値?|推計値?|確定値?)\)?$/i;
const bracketed = /^\(([^()]+)\)$/;

/**
 * Reads the cell of a value: full-width and grouped digits, 約 and 以上, △ and ▲ as minus, 千 and 万 within the
 * number, symbols by the rules of its table, marks of footnotes, p provisional, e estimated and r revised.
 */
export function readValue(text: string, rules: ValueRules): ValueReading {
	if (plain.test(text)) return numberOf(Number(text));
	const clean = cleanText(text);
	if (clean === '') return { kind: 'blank' };
	if (clean.startsWith('=')) return { kind: 'fault', fault: 'formula' };
	const symbol = readSymbol(clean, rules, []);
	if (symbol) return symbol;
	const marks = marksIn(clean);
	const bare = withoutMarks(clean);
	if (bare === '') return { kind: 'fault', fault: 'not-a-number' };
	return readSymbol(bare, rules, marks) ?? readMarked(bare, rules, marks);
}

function readSymbol(
	text: string,
	rules: ValueRules,
	marks: readonly string[]
): ValueReading | null {
	const key = symbolKey(text);
	const meaning = rules.symbols.get(key) ?? usualSymbols.get(key);
	if (meaning === undefined)
		return key === '-' ? { kind: 'fault', fault: 'undecided-symbol' } : null;
	if (meaning === 'blank') return { kind: 'blank' };
	if (meaning === 'zero' || meaning === 'N')
		return { ...numberOf(0), status: meaning === 'N' ? 'N' : 'A', marks };
	return { ...numberOf(null), status: meaning, marks };
}

function readMarked(text: string, rules: ValueRules, marks: readonly string[]): ValueReading {
	const lead = leadingStatus.exec(text)?.[1] ?? '';
	const afterLead = lead === '' ? text : text.replace(leadingStatus, '');
	const trail = /\d/.test(afterLead) ? (trailingStatus.exec(afterLead)?.[1] ?? '') : '';
	const rest = trail === '' ? afterLead : afterLead.replace(trailingStatus, '');
	const status = statusOf(lead || trail);
	const inner = bracketed.exec(rest)?.[1];
	if (inner !== undefined && rules.brackets === null) return { kind: 'fault', fault: 'brackets' };
	if (inner !== undefined && rules.brackets === 'part') return { kind: 'blank' };
	const outside = rules.brackets === 'part' ? rest.replace(/\s*\([^()]*\)$/, '') : rest;
	const number = readPrinted(inner ?? outside);
	if (number === null)
		return { kind: 'fault', fault: /^\S+\s*\(.+\)$/.test(rest) ? 'brackets' : faultOf(rest) };
	const isNegative = inner !== undefined && rules.brackets === 'negative';
	const value = isNegative && number.value !== 0 ? -number.value : number.value;
	return { ...numberOf(value), ...status, qualifier: number.qualifier, marks };
}

function readPrinted(text: string): { value: number; qualifier: Qualifier } | null {
	const signed = text.replace(/^[△▲](?=\s?\d)\s?/, '▲').replace(/^\+(?=\d)/, '');
	const digits = signed.replace(/^▲/, '');
	if (groups.test(digits) || spacedGroups.test(digits) || plain.test(digits)) {
		const size = Number(digits.replaceAll(/[, ]/g, ''));
		return { value: digits === signed || size === 0 ? size : -size, qualifier: '' };
	}
	return zeroInFront.test(signed) ? null : readNumber(signed);
}

function faultOf(text: string): ValueFault {
	return /^[△▲-]?\d[\d,.]*$/.test(text) ? 'commas' : 'not-a-number';
}

function statusOf(sign: string): { status: Status; isRevised: boolean } {
	const letter = sign.toLowerCase();
	if (letter === 'p' || letter.startsWith('速報') || letter.startsWith('暫定'))
		return { status: 'P', isRevised: false };
	if (letter === 'e' || letter.startsWith('推計')) return { status: 'E', isRevised: false };
	return { status: 'A', isRevised: letter === 'r' || /^(?:訂正|改定|修正)/.test(letter) };
}

function numberOf(value: number | null): Extract<ValueReading, { kind: 'value' }> {
	return { kind: 'value', value, qualifier: '', status: 'A', isRevised: false, marks: none };
}
