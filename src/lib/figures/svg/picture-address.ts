/** Gives an SVG as the address of a picture, less its XML declaration; what ends an address is escaped. */
export function pictureAddress(svg: string): string {
	const drawing = svg.replace(/^<\?xml[^>]*>\s*/, '').trim();
	return `data:image/svg+xml,${drawing.replaceAll(/[%#\s]/g, encodeURIComponent)}`;
}
