import type { ParameterIssue } from './parameter-issue.ts';

/** Characters of a value that a message repeats. */
const longestTold = 100;

/**
 * Reads the parameters of an address one by one and keeps what was not understood in `issues`. A
 * parameter that is absent or empty (a form sends its empty fields) asks for nothing.
 */
export class ParameterReader {
	readonly issues: ParameterIssue[] = [];

	constructor(private readonly parameters: URLSearchParams) {}

	/** Gives free text without spaces around it, empty where absent. */
	text(parameter: string, longest = 100): string {
		const value = this.single(parameter).trim();
		if (value.length <= longest) return value;
		this.refuse(parameter, value, `≤ ${longest}`);
		return '';
	}

	/** Gives one of the allowed values, null where absent. */
	choice<T extends string>(parameter: string, allowed: readonly T[]): T | null {
		const value = this.single(parameter);
		if (value === '') return null;
		const found = allowed.find((one) => one === value);
		if (found === undefined) this.refuse(parameter, value, allowed.join(', '));
		return found ?? null;
	}

	/** Gives whether a box is ticked: 1, not 0. */
	flag(parameter: string): boolean {
		return this.choice(parameter, ['0', '1']) === '1';
	}

	/** Gives a whole number within bounds, null where absent. */
	whole(parameter: string, least: number, most: number): number | null {
		const value = this.single(parameter);
		if (value === '') return null;
		const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
		if (number >= least && number <= most) return number;
		this.refuse(parameter, value, `${least}–${most}`);
		return null;
	}

	/** Keeps a value as not understood; of a long one, its beginning. */
	refuse(parameter: string, value: string, expected: string): void {
		const told = value.length > longestTold ? `${value.slice(0, longestTold)}…` : value;
		this.issues.push({ type: 'parameter/value', parameter, value: told, expected });
	}

	private single(parameter: string): string {
		const values = [...new Set(this.parameters.getAll(parameter).filter((value) => value !== ''))];
		if (values.length > 1) {
			const value = values.join(', ');
			this.issues.push({ type: 'parameter/repeated', parameter, value, expected: '1' });
		}
		return values[0] ?? '';
	}
}
