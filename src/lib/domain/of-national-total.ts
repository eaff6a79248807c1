import { nation } from './place-and-topic.ts';

/** Whether a gap or break is about the national total: of no breakdown, of all areas or the nation. */
export function isOfNationalTotal({
	breakdown,
	area
}: {
	breakdown: string;
	area: string;
}): boolean {
	return breakdown === '' && (area === '' || area === nation);
}
