/**
 * Shares out rows to signs on one axis, in the order given: each takes the first row in which no sign
 * stands nearer than a distance.
 *
 * @param places positions along the axis
 * @returns the row of each, from 0
 */
export function shareRows(places: readonly number[], distance: number): number[] {
	const taken: number[][] = [];
	return places.map((place) => {
		let row = 0;
		while (taken[row]?.some((other) => Math.abs(other - place) < distance)) row += 1;
		(taken[row] ??= []).push(place);
		return row;
	});
}
