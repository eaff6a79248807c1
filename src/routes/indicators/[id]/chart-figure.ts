import { writeSpec } from '#lib/charts/spec/write-spec.ts';
import { parseFileChoice } from '#lib/figures/files/file-choice.ts';
import type { FigureSpec } from '#lib/figures/print/figure-spec.ts';
import { defaultPrint } from '#lib/figures/print/print-spec.ts';
import { refuseIssues } from '#lib/server/read-request.ts';
import { readFigure } from '../../figures/read-figure.ts';
import { writeFigureFile } from '../../figures/write-figure-file.ts';
import { readIndicatorRequest } from './read-indicator-request.ts';

interface Asked {
	locals: App.Locals;
	params: { id: string };
	url: URL;
	request: Request;
}

/**
 * Answers with the chart of an indicator as it prints where nothing else is said: over the width of an
 * A4 page, in colour, in the language of the address.
 */
export async function chartFigure(
	{ locals, params: { id }, url, request }: Asked,
	format: 'png' | 'pdf'
): Promise<Response> {
	const { locale } = locals;
	const { choice, issues } = parseFileChoice(format, url.searchParams);
	refuseIssues(issues, locale);
	const { spec, context } = await readIndicatorRequest(locals, id, url);
	const query = writeSpec(spec, context);
	query.delete('years');
	const figure: FigureSpec = {
		subject: { page: 'indicators', id, query: query.toString(), view: 'chart' },
		print: { ...defaultPrint(locale), years: spec.years }
	};
	const read = await readFigure(locals, figure, url.origin);
	return writeFigureFile(read, choice, locale, request.signal);
}
