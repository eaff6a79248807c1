/** Gives the contrast of two colours (`#rrggbb`) by WCAG 2: 1 for like ones, 21 for black on white. */
export function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

/** Gives, of some colours, the one that stands out most from a ground. */
export function mostLegible(ground: string, colors: readonly [string, ...string[]]): string {
	return colors.reduce((best, color) =>
		contrast(ground, color) > contrast(ground, best) ? color : best
	);
}

/** Gives the red, green and blue of a colour in linear light, 0 to 1. */
export function linearRgb(color: string): [number, number, number] {
	const channel = (start: number): number => {
		const value = Number.parseInt(color.slice(start, start + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
}

function luminance(color: string): number {
	const [red, green, blue] = linearRgb(color);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
