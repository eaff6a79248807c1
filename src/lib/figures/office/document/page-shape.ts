/** Shape of a page of A4 in twentieths of a point, and the room between its margins. */
export interface PageShape {
	isLandscape: boolean;
	/** twentieths of a point */
	margin: number;
	/** points between the margins */
	room: number;
}

const twentiethsPerMillimetre = 1440 / 25.4;
/** twentieths of a point: sides of A4 as word processors write them */
export const a4 = { short: 11_906, long: 16_838 } as const;
/** A table with more columns, names included, lies across. */
const mostUpright = 9;

/** Gives the page for a table: upright with 160 mm of room, or across with 257 mm for many columns. */
export function pageShape(columns: number): PageShape {
	const isLandscape = columns > mostUpright;
	const margin = Math.round((isLandscape ? 20 : 25) * twentiethsPerMillimetre);
	return { isLandscape, margin, room: ((isLandscape ? a4.long : a4.short) - 2 * margin) / 20 };
}
