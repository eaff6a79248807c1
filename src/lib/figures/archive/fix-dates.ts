import { strFromU8, strToU8 } from 'fflate';

const date = /(?<=<dcterms:(?:created|modified)\b[^>]*>)[^<]*(?=<\/dcterms:)/g;

/**
 * Replaces when an office document says that it was made and changed (`docProps/core.xml`).
 *
 * @param xml the part as bytes
 * @param day ISO day
 * @throws RangeError where the day is not one
 */
export function fixDates(xml: Uint8Array, day: string): Uint8Array {
	if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new RangeError(`not a day: ${day}`);
	return strToU8(strFromU8(xml).replace(date, `${day}T00:00:00Z`));
}
