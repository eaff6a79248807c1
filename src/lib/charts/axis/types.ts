/** A sign of a break above a plot, with its line down to the foot. */
export interface PlacedBreak {
	x: number;
	y: number;
	/** its number; '' where there is no room for it */
	label: string;
	/** whether nothing is compared across it */
	cuts: boolean;
	title: string;
}

/** A sign of an event above a plot. */
export interface PlacedEvent {
	x: number;
	y: number;
	label: string;
	title: string;
}

/** A stretch without values, as a band through the plot. */
export interface PlacedGap {
	x: number;
	width: number;
	/** whether a document is missing here; else no figure exists */
	held: boolean;
	title: string;
}

/** What charts on a time axis stand on, in pixels. */
export interface PlacedGround {
	/** type size */
	size: number;
	plot: { left: number; right: number; top: number; bottom: number };
	/** pixels of zero, where the value axis has it, else of the foot of the plot */
	zero: number;
	/** pixels of the base of an index; null: none */
	reference: number | null;
	xTicks: { x: number; label: string }[];
	yTicks: { y: number; label: string }[];
	/** words at the head of the value axis */
	unit: string;
	timeTitle: string;
	gaps: PlacedGap[];
	breaks: PlacedBreak[];
	events: PlacedEvent[];
}
