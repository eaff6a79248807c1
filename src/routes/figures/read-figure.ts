import { composeFigure, type ComposedFigure } from '#lib/figures/print/compose-figure.ts';
import { subjectAddress, type FigureSpec } from '#lib/figures/print/figure-spec.ts';
import { parseFigure } from '#lib/figures/print/parse-figure.ts';
import { pageHref } from '#lib/messages/locale-path.ts';
import { refuseIssues } from '#lib/server/read-request.ts';
import { readParts } from './read-parts.ts';

/** A figure as it was asked for, with all that its files are written from. */
export interface ReadFigure extends ComposedFigure {
	spec: FigureSpec;
}

/** Reads the figure that an address asks for. @throws 400 for a bad parameter, 404 for what is unknown */
export async function readFigureRequest(locals: App.Locals, url: URL): Promise<ReadFigure> {
	const { spec, issues } = parseFigure(url.searchParams, locals.locale);
	refuseIssues(issues, locals.locale);
	if (!spec) throw new Error('a figure without issues and without a spec');
	return readFigure(locals, spec, url.origin);
}

/** Reads a figure. @throws 400 for a parameter of its page, 404 for what is unknown */
export async function readFigure(
	locals: App.Locals,
	spec: FigureSpec,
	origin: string
): Promise<ReadFigure> {
	const address = origin + pageHref(spec.print.language, subjectAddress(spec.subject));
	const { dataVersion } = locals.warehouse.meta;
	const { parts, asOf } = await readParts(locals, spec, { dataVersion, address });
	return { spec, ...composeFigure(parts, spec, { dataVersion, asOf, address }) };
}
