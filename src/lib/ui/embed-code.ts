/** Room below the drawing for title, notes and sources, in CSS pixels. */
const words = 260;

/**
 * Gives the markup of a frame that shows a figure in another site, as high as the figure is at its own
 * width.
 *
 * @param address of the figure within a frame
 * @param height of the figure in CSS pixels
 */
export function embedCode(address: string, title: string, height: number): string {
	const rows = Math.round(height) + words;
	return `<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="${rows}" loading="lazy"></iframe>`;
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}
