/** Points in a unit of length of SVG; a number without unit counts pixels, 96 to the inch. */
const pointsIn: Record<string, number> = {
	'': 0.75,
	px: 0.75,
	pt: 1,
	mm: 72 / 25.4,
	cm: 72 / 2.54,
	in: 72
};

/** Gives the size of an SVG in points (1/72 inch); throws where its root does not say it. */
export function sizeOfSvg(svg: string): { width: number; height: number } {
	const root = /<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(svg)?.[0] ?? '';
	return { width: side('width', root), height: side('height', root) };
}

function side(name: string, root: string): number {
	const value = new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1] ?? '';
	const [, digits = '', unit = ''] = /^\s*(\d+(?:\.\d+)?)([a-z]*)\s*$/.exec(value) ?? [];
	const points = Number(digits) * (pointsIn[unit] ?? 0);
	if (points > 0) return points;
	throw new Error(`the figure has no ${name} in a known unit: “${value.slice(0, 40)}”`);
}
