import { pageHref } from '#lib/messages/locale-path.ts';
import { subjectAddress } from '#lib/figures/print/figure-spec.ts';
import { readFigureRequest } from '../../figures/read-figure.ts';
import { pictureAddress } from '#lib/figures/svg/picture-address.ts';
import { findNewer } from '../../figures/find-newer.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const figure = await readFigureRequest(locals, url);
	const { spec, content, drawBare } = figure;
	const { language, words, table } = content;
	const bare = drawBare();
	return {
		language,
		words,
		table,
		picture: bare && { address: pictureAddress(bare.svg), size: bare.size },
		page: pageHref(language, subjectAddress(spec.subject)),
		newerFigure: await findNewer(locals, figure, url.origin)
	};
};
