import { fileEnding, mediaTypes, type FileChoice } from '#lib/figures/files/file-choice.ts';
import { figureFile } from '#lib/figures/files/figure-file.ts';
import { figureStem } from '#lib/figures/files/figure-stem.ts';
import { convert } from '#lib/figures/pool/figure-pool.ts';
import { PoolFullError } from '#lib/figures/pool/places.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { ReadFigure } from './read-figure.ts';

/** Seconds after which a caller that found no place may ask again. */
const retryAfter = 5;

/** Answers with a figure as a file. @throws 503 where too many files wait to be written */
export async function writeFigureFile(
	figure: ReadFigure,
	choice: FileChoice,
	locale: Locale,
	signal?: AbortSignal
): Promise<Response> {
	const name = `${figureStem(figure.spec)}_${figure.content.edition.dataVersion}${fileEnding(choice)}`;
	try {
		const body = await figureFile(figure, choice, convert, signal);
		return new Response(body as BodyInit, {
			headers: {
				'Content-Type': mediaTypes[choice.format],
				// a picture is shown where it is asked for as one, and kept under its name
				'Content-Disposition': `inline; filename="${name}"`
			}
		});
	} catch (fault) {
		if (!(fault instanceof PoolFullError)) throw fault;
		return new Response(
			JSON.stringify({ message: m.figure_pool_full({}, { locale }), code: 'busy' }),
			{
				status: 503,
				headers: { 'Retry-After': String(retryAfter), 'Content-Type': 'application/json' }
			}
		);
	}
}
