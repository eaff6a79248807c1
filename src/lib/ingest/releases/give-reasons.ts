import Papa from 'papaparse';
import type { ReleaseChange } from '#lib/domain/release/release-change.ts';

/** Reasons by the key of the row they are for, as `writeKey` gives it. */
export type Reasons = ReadonlyMap<string, string>;

/** What became of reasons that were given. */
export interface Reasoned {
	changes: ReleaseChange[];
	/** keys of mended rows that have no reason */
	missing: string[];
	/** keys with a reason whose rows did not change in a way that needs one */
	unknown: string[];
}

/** Gives the key of a changed row as a person writes it: `observations:victims,00,2016,,,npa-2017`. */
export function writeKey({ table, key }: Pick<ReleaseChange, 'table' | 'key'>): string {
	return `${table}:${key.join(',')}`;
}

/** Puts reasons to the changes they are for: every mended value needs one, any other changed row may have one. */
export function giveReasons(changes: readonly ReleaseChange[], reasons: Reasons): Reasoned {
	const takes = ({ kind }: ReleaseChange): boolean => kind === 'mended' || kind === 'changed';
	const known = new Set(changes.filter(takes).map(writeKey));
	const given = changes.map((change) =>
		takes(change) ? { ...change, reason: reasons.get(writeKey(change)) ?? '' } : change
	);
	return {
		changes: given,
		missing: given
			.filter(({ kind, reason }) => kind === 'mended' && reason === '')
			.map((change) => writeKey(change)),
		unknown: [...reasons.keys()].filter((key) => !known.has(key))
	};
}

/** Reads a table of reasons: CSV with the columns `key` and `reason`. @throws Error that names file, row and what was expected */
export function readReasons(text: string, file: string): Map<string, string> {
	const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
		delimiter: ',',
		skipEmptyLines: true
	});
	const [header = [], ...rows] = data;
	const [key, reason] = [header.indexOf('key'), header.indexOf('reason')];
	if (key < 0 || reason < 0) throw new Error(`${file}, row 1: expected the columns key, reason`);
	const reasons = new Map<string, string>();
	for (const [i, row] of rows.entries()) {
		const [name = '', why = ''] = [row[key]?.trim(), row[reason]?.trim()];
		if (name === '') throw new Error(`${file}, row ${i + 2}, column “key”: expected a key`);
		if (reasons.has(name)) throw new Error(`${file}, row ${i + 2}: a second reason for ${name}`);
		if (why !== '') reasons.set(name, why);
	}
	return reasons;
}

/** Writes a table of reasons to fill in. */
export function writeReasons(keys: readonly string[]): string {
	return Papa.unparse([['key', 'reason'], ...keys.map((key) => [key, ''])], { newline: '\n' });
}
