/** what Markdown, or HTML within it, reads as markup anywhere in a line */
const signs = /[\\`*_[\]<>#|~&$]/g;
/** what it reads as markup where a line begins: lists, rules, underlined headings */
const beginning = /^(?:[-+=]|\d+(?=[.)]))/;

/** Escapes what could be markup in a line of Markdown; breaks of lines become spaces. */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
		.trim()
		.replace(signs, '\\$&')
		.replace(beginning, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}
