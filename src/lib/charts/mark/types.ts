/**
 * How a point is drawn: its shape says who reports it, its fill whether it is provisional. A diamond is of no
 * document but of a reader's own file.
 */
export interface PointMark {
	shape: 'circle' | 'triangle' | 'square' | 'diamond';
	hollow: boolean;
	/** arithmetic on printed figures */
	derived: boolean;
}
