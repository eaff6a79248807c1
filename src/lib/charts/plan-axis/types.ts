/** A plan on the axis of time. */
export interface AxisPlan {
	id: string;
	title: string;
	kind: 'plan' | 'act' | 'programme';
	/** first day (ISO) */
	from: string;
	/** last day (ISO) where it is known, or null */
	to: string | null;
	/** id of the plan whose place it takes, or empty */
	supersedes: string;
}

/** A law on the axis of time, by its number in the list below. */
export interface AxisLaw {
	/** first day (ISO) */
	date: string;
	number: number;
	title: string;
}

/** A text with its place in pixels. */
export interface AxisText {
	x: number;
	y: number;
	size: number;
	anchor: 'start' | 'middle' | 'end';
	soft: boolean;
	text: string;
}

/** The bar of a plan; an open one ends in a dotted line. */
export interface AxisBar {
	id: string;
	x: number;
	y: number;
	width: number;
	height: number;
	kind: AxisPlan['kind'];
	isOpen: boolean;
}

/** Plans and laws on one axis of time, in pixels. */
export interface PlacedAxis {
	width: number;
	height: number;
	/** lines down at the years */
	grid: { x: number; top: number; bottom: number }[];
	bars: AxisBar[];
	/** from the end of a plan to the start of its successor, as SVG paths */
	successions: string[];
	laws: { x: number; y: number; number: number }[];
	texts: AxisText[];
}
