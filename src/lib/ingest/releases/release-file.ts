import {
	holdingNames,
	releaseChangeKinds,
	type Release
} from '#lib/domain/release/release-change.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { isRecord } from '../table-schema.ts';

/** Writes what a release says of itself as JSON. */
export function writeRelease(release: Release): string {
	return `${JSON.stringify(release, null, '\t')}\n`;
}

/**
 * Reads what a release says of itself.
 *
 * @param version that its folder is named after
 * @throws Error that names the file, the property, and what was expected there
 */
export function readRelease(text: string, file: string, version: string): Release {
	const fail = (name: string, expected: string): never => {
		throw new Error(`${file}${name === '' ? '' : `, “${name}”`}: expected ${expected}`);
	};
	const json = parse(text);
	if (!isRecord(json)) return fail('', 'an object in JSON');
	const read = (name: string, form: RegExp, expected: string): string => {
		const value = json[name];
		return typeof value === 'string' && form.test(value) ? value : fail(name, expected);
	};
	const numbers = <T extends string>(name: string, keys: readonly T[]): Record<T, number> => {
		const value = json[name];
		const isWhole = (n: unknown): boolean => Number.isSafeInteger(n) && Number(n) >= 0;
		if (!isRecord(value) || !keys.every((key) => isWhole(value[key])))
			return fail(name, `whole numbers under ${keys.join(', ')}`);
		return Object.fromEntries(keys.map((key) => [key, value[key]])) as Record<T, number>;
	};
	if (json['version'] !== version) fail('version', `${version}, as its folder is called`);
	const date = read('date', /^/, 'a day YYYY-MM-DD');
	if (parsePeriod(date)?.kind !== 'day') fail('date', 'a day YYYY-MM-DD');
	return {
		version,
		date,
		note: read('note', /\S/, 'a text'),
		noteEn: read('noteEn', /^/, 'a text'),
		dataVersion: read('dataVersion', /^[0-9a-f]{12}$/, 'twelve hexadecimal digits'),
		id: read('id', /^urn:uuid:[0-9a-f-]{36}$/, 'urn:uuid:…'),
		counts: numbers('counts', holdingNames),
		changes: numbers('changes', releaseChangeKinds)
	};
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		// told by the caller with its file
		return null;
	}
}
