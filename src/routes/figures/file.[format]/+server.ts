import { fileFormats, parseFileChoice } from '#lib/figures/files/file-choice.ts';
import { refuseIssues, refuseUnknown } from '#lib/server/read-request.ts';
import { readFigureRequest } from '../read-figure.ts';
import { writeFigureFile } from '../write-figure-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url, request }) => {
	const format = fileFormats.find((one) => one === params.format);
	if (!format) refuseUnknown(`file.${params.format}`, locals.locale);
	const { choice, issues } = parseFileChoice(format, url.searchParams);
	refuseIssues(issues, locals.locale);
	const figure = await readFigureRequest(locals, url);
	return writeFigureFile(figure, choice, locals.locale, request.signal);
};
