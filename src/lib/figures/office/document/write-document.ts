import { Document, Packer, PageOrientation, type ISectionOptions } from 'docx';
import { m, type Locale } from '#lib/messages/index.ts';
import { repack } from '../../archive/repack.ts';
import { a4, type PageShape } from './page-shape.ts';
import { wordStyles } from './word-styles.ts';

/**
 * Writes a document of one section as DOCX; equal contents give equal bytes.
 *
 * @param day ISO day that the document says it was made on
 */
export async function writeDocument(
	{ title, language, day, page }: { title: string; language: Locale; day: string; page: PageShape },
	children: ISectionOptions['children']
): Promise<Uint8Array<ArrayBuffer>> {
	const name = m.site_name({}, { locale: language });
	const { margin } = page;
	const document = new Document({
		title,
		creator: name,
		lastModifiedBy: name,
		styles: wordStyles(language),
		sections: [
			{
				properties: {
					page: {
						// the library turns the sides itself
						size: {
							width: a4.short,
							height: a4.long,
							orientation: page.isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
						},
						margin: { top: margin, bottom: margin, left: margin, right: margin }
					}
				},
				children
			}
		]
	});
	return repack(new Uint8Array(await Packer.toArrayBuffer(document)), day);
}
