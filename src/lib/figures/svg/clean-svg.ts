/** Takes out of server-rendered markup what only hydration needs: comments, so that the file is plain SVG. */
export function cleanSvg(markup: string): string {
	return markup
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/\s+>/g, '>')
		.trim();
}
