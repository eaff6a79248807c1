import { fileEnding, mediaTypes, type FileChoice } from '#lib/figures/files/file-choice.ts';
import { figureFile } from '#lib/figures/files/figure-file.ts';
import { figureStem } from '#lib/figures/files/figure-stem.ts';
import { lackingLetters } from '#lib/figures/print/lacking-letters.ts';
import { convert } from '#lib/figures/pool/figure-pool.ts';
import type { Locale } from '#lib/messages/index.ts';
import { answerBusy } from './answer-busy.ts';
import type { ReadFigure } from './read-figure.ts';

/** Answers with a figure as a file, or with 503 where too many files wait to be written. */
export function writeFigureFile(
	figure: ReadFigure,
	choice: FileChoice,
	locale: Locale,
	signal?: AbortSignal
): Promise<Response> {
	const name = `${figureStem(figure.spec)}_${figure.content.edition.dataVersion}${fileEnding(choice)}`;
	return answerBusy(locale, async () => {
		const body = await figureFile(figure, choice, convert, signal);
		const lacking = lackingLetters(figure.spec.print);
		return new Response(body as BodyInit, {
			headers: {
				// a program that asks for the file is told as the editor tells its reader
				...(lacking.length > 0 && {
					'X-Lacking-Characters': lacking.map((one) => `${one.parameter} ${one.code}`).join(', ')
				}),
				'Content-Type': mediaTypes[choice.format],
				// a picture is shown where it is asked for as one, and kept under its name
				'Content-Disposition': `inline; filename="${name}"`
			}
		});
	});
}
