import { changedCells, type ChangedCell } from '#lib/figures/figure/changed-cells.ts';
import type { FigureSpec } from '#lib/figures/print/figure-spec.ts';
import { subjectAddress } from '#lib/figures/print/figure-spec.ts';
import { writeFigure } from '#lib/figures/print/parse-figure.ts';
import { pageHref } from '#lib/messages/locale-path.ts';
import { readFigure, type ReadFigure } from './read-figure.ts';

/** What a figure as of a day would say otherwise today. */
export interface NewerFigure {
	/** ISO day that the figure is seen from */
	asOf: string;
	/** how many of its cells */
	changed: number;
	/** the first of them */
	cells: ChangedCell[];
	/** address of the page that shows the same with the data of today, in the language of the figure */
	page: string;
	/** the same figure of today, as the parameters of an address */
	query: string;
}

/** More cells than these are told by their number. */
const mostCells = 30;

/** Gives which cells of a figure as of a day say something else today; null for a figure of today. */
export async function findNewer(
	locals: App.Locals,
	{ spec, content }: Pick<ReadFigure, 'spec' | 'content'>,
	origin: string
): Promise<NewerFigure | null> {
	const { asOf } = content.edition;
	if (asOf === null) return null;
	const today = ofToday(spec);
	const figure = await readFigure(locals, today, origin);
	const cells = changedCells(content.table, figure.content.table);
	return {
		asOf,
		changed: cells.length,
		cells: cells.slice(0, mostCells),
		page: pageHref(content.language, subjectAddress(today.subject)),
		query: writeFigure(today).toString()
	};
}

function ofToday(spec: FigureSpec): FigureSpec {
	const query = new URLSearchParams(spec.subject.query);
	query.delete('asof');
	return { ...spec, subject: { ...spec.subject, query: query.toString() } };
}
