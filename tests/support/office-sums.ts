import { createHash } from 'node:crypto';
import { captionsDocument } from '#lib/figures/office/captions-document.ts';
import { figureDocument } from '#lib/figures/office/figure-document.ts';
import { figureSlides } from '#lib/figures/office/figure-slides.ts';
import { figureWorkbook } from '#lib/figures/office/figure-workbook.ts';
import { indexWorkbook } from '#lib/figures/office/index-sheet.ts';
import { figureContent, longTable } from './figure-content.ts';

/** Prints the sums of office files, each written twice a second apart, for a test to compare. */
const contents = [figureContent(), figureContent({ chart: null, table: longTable })];
const png = { png: new Uint8Array([137, 80, 78, 71]), size: { width: 160, height: 90 } };
for (let run = 0; run < 2; run++) {
	for (const content of contents)
		for (const bytes of [
			await figureWorkbook(content),
			await figureSlides(content),
			await figureDocument(content, png),
			await captionsDocument([content], 'a'),
			await indexWorkbook([{ content, files: ['a'] }], 'ja')
		])
			console.log(createHash('sha256').update(bytes).digest('hex'));
	await new Promise((done) => setTimeout(done, 2100));
}
