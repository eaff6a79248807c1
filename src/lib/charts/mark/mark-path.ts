import type { PointMark } from './types.ts';

/** Gives the outline of a mark of a given radius around the origin, as an SVG path. */
export function markPath(shape: PointMark['shape'], radius: number): string {
	const r = round(radius);
	if (shape === 'circle') return `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
	if (shape === 'square') {
		const h = round(radius * 0.9);
		return `M${-h},${-h}H${h}V${h}H${-h}Z`;
	}
	if (shape === 'diamond') {
		const d = round(radius * 1.35);
		return `M0,${-d}L${d},0L0,${d}L${-d},0Z`;
	}
	const w = round(radius * 1.15);
	return `M0,${-round(radius * 1.25)}L${w},${round(radius * 0.85)}H${-w}Z`;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
