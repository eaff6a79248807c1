/** What a document states of how often others are published. */
export interface PublicationRhythm {
	id: string;
	/** what is published, in our words */
	titleJa: string;
	titleEn: string;
	/** id of the body that publishes it */
	issuer: string;
	/** ids of the indicators that it carries */
	indicators: string[];
	/** ISO 8601 duration in whole years or months: `P1Y`, `P6M` */
	frequency: string;
	/** month in which it appears, 1 to 12; null where none is stated */
	month: number | null;
	/** id of the document that states it */
	source: string;
	locator: string;
	quote: string;
}

/** Gives the months of an ISO 8601 duration in whole years or months; null where it is none. */
export function monthsOf(frequency: string): number | null {
	const [, count = '', unit] = /^P([1-9]\d?)([YM])$/.exec(frequency) ?? [];
	return count === '' ? null : Number(count) * (unit === 'Y' ? 12 : 1);
}
