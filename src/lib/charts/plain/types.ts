/** A name and its number. */
export interface PlainItem {
	label: string;
	/** null: none */
	value: number | null;
	/** where it stands along time, in any unit; null: nowhere */
	span: number | null;
}

/** Names and numbers of any answer, in its order. */
export interface PlainSeries {
	/** what the names are, and what the numbers are */
	name: string;
	value: string;
	items: PlainItem[];
	/** whether every item stands along time, each after the one before */
	isAlongTime: boolean;
}

/** Words in a drawing. */
export interface PlainWords {
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	text: string;
	isSoft: boolean;
}

/** A drawing of names and numbers, in pixels. */
export interface PlacedPlain {
	width: number;
	height: number;
	size: number;
	bars: { x: number; y: number; width: number; height: number; title: string }[];
	/** straight lines as paths: of the grid, and the one at zero */
	grid: string[];
	zero: string;
	words: PlainWords[];
}
