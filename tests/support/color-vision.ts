import { linearRgb } from '#lib/charts/color/contrast.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * How colours are seen. The three deficiencies are simulated in linear RGB at severity 1.0 by the
 * matrices of G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for
 * Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics
 * 15(6), 2009, pp. 1291–1298; greyscale is relative luminance.
 */
export const visions = {
	full: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	],
	greyscale: [
		[0.2126, 0.7152, 0.0722],
		[0.2126, 0.7152, 0.0722],
		[0.2126, 0.7152, 0.0722]
	]
} satisfies Record<string, Matrix>;

/** Gives CIE L*a*b* (D65) of a colour as a vision sees it. */
export function seenLab(color: string, vision: Matrix): Triple {
	const rgb = linearRgb(color);
	const [r, g, b] = vision.map((row) =>
		Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]))
	) as [number, number, number];
	const x = bend((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
	const y = bend(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
	const z = bend((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Gives how far apart two colours are to a vision (ΔE*ab of 1976); about 2 is just noticed. */
export function seenDifference(a: string, b: string, vision: Matrix): number {
	const [p, q] = [seenLab(a, vision), seenLab(b, vision)];
	return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function bend(t: number): number {
	return t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116;
}
