/** How a point is drawn: its shape says who reports it, its fill whether it is provisional. */
export interface PointMark {
	shape: 'circle' | 'triangle' | 'square';
	hollow: boolean;
	/** arithmetic on printed figures */
	derived: boolean;
}
