import { strFromU8, strToU8 } from 'fflate';
import { xml } from '../../xml/write-xml.ts';

/** What the notes of every slide say until `mendSlides` puts the paragraphs in. */
export const notesMark = 'speaker-notes';
const notesParagraph = new RegExp(`<a:p>(?:(?!</a:p>).)*<a:t>${notesMark}</a:t>.*?</a:p>`, 's');

/**
 * Mends what pptxgenjs leaves to wish for: ids that are unique on a slide, heads of tables marked as such,
 * the character set of Japanese for East Asian faces, one language throughout, notes in paragraphs.
 *
 * @param files parts of the presentation by path
 * @param notes paragraphs of the speaker notes
 * @param lang `ja-JP`, `en-GB`
 */
export function mendSlides(
	files: Readonly<Record<string, Uint8Array>>,
	notes: readonly string[],
	lang: string
): Record<string, Uint8Array> {
	const paragraphs = notes
		.map(
			(text) => xml('a:p', {}, xml('a:r', {}, xml('a:rPr', { lang }), xml('a:t', {}, text))).markup
		)
		.join('');
	const mend = (path: string, text: string): string => {
		if (path.startsWith('ppt/notesSlides/'))
			return text.replace(notesParagraph, () => (paragraphs === '' ? '<a:p/>' : paragraphs));
		let id = 0;
		return text
			.replace(/(<p:cNvPr id=")\d+(?=")/g, (_, start: string) => `${start}${++id}`)
			.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
			.replaceAll('charset="-122"', 'charset="-128"')
			.replaceAll('lang="en-US"', `lang="${lang}"`);
	};
	return Object.fromEntries(
		Object.entries(files).map(([path, bytes]) =>
			/^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(path)
				? [path, strToU8(mend(path, strFromU8(bytes)))]
				: [path, bytes]
		)
	);
}
