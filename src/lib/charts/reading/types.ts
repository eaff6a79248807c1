/** A value of a placed chart that can be read: its place in the pixels of the chart, and its words. */
export interface ReadingPoint {
	x: number;
	y: number;
	title: string;
}

/** A row of values that arrows go along, in time (or rank) order; its name is '' where the chart has only one. */
export interface ReadingSeries {
	id: string;
	name: string;
	points: ReadingPoint[];
}
