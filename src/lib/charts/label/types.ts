/** A value written at its point. */
export interface PlacedLabel {
	x: number;
	y: number;
	text: string;
	anchor: 'start' | 'middle' | 'end';
}
