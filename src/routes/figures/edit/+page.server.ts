import { lackingLetters } from '#lib/figures/print/lacking-letters.ts';
import { subjectAddress } from '#lib/figures/print/figure-spec.ts';
import { writeFigure } from '#lib/figures/print/parse-figure.ts';
import { findNewer } from '../find-newer.ts';
import { readFigureRequest } from '../read-figure.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if ((url.searchParams.get('of') ?? '') === '') return { figure: null };
	const figure = await readFigureRequest(locals, url);
	const { spec, content, misfit } = figure;
	const { words, size, table, language } = content;
	return {
		figure: {
			spec,
			misfit,
			lacking: lackingLetters(spec.print),
			words,
			size,
			table,
			language,
			query: writeFigure(spec).toString(),
			page: subjectAddress(spec.subject),
			newer: await findNewer(locals, figure, url.origin)
		}
	};
};
