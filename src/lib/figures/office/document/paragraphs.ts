import { Paragraph, TextRun } from 'docx';

/**
 * Gives paragraphs of texts, without the empty ones; breaks of lines stay.
 *
 * @param look id of their style; room before the first and after each, in twentieths of a point
 */
export function paragraphs(
	texts: readonly string[],
	look: { style?: string; before?: number; after?: number } = {}
): Paragraph[] {
	const { style, before, after } = look;
	return texts
		.filter((text) => text !== '')
		.map(
			(text, i) =>
				new Paragraph({
					...(style !== undefined && { style }),
					spacing: {
						...(before !== undefined && i === 0 && { before }),
						...(after !== undefined && { after })
					},
					children: text
						.split('\n')
						.map((line, place) => new TextRun({ text: line, ...(place > 0 && { break: 1 }) }))
				})
		);
}
