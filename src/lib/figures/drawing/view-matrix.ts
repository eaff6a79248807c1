import type { Matrix } from './types.ts';

/** Gives the map from the user space of a `viewBox` to points: as large as fits, in the middle. */
export function viewMatrix(
	size: { width: number; height: number },
	viewBox: string | null
): Matrix {
	if (viewBox === null) return [0.75, 0, 0, 0.75, 0, 0];
	const [x = 0, y = 0, width = 0, height = 0] = viewBox
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	if (!(width > 0 && height > 0)) throw new Error(`no box: viewBox=“${viewBox.slice(0, 60)}”`);
	const scale = Math.min(size.width / width, size.height / height);
	return [
		scale,
		0,
		0,
		scale,
		(size.width - width * scale) / 2 - x * scale,
		(size.height - height * scale) / 2 - y * scale
	];
}
