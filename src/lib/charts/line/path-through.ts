/** Gives the SVG path of straight lines through points, in pixels as they are. */
export function pathThrough(points: readonly { x: number; y: number }[]): string {
	return points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x},${y}`).join('');
}
