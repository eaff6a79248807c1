import type { FigureSpec } from '../print/figure-spec.ts';
import type { FigureSet } from './figure-set.ts';

/** Gives a set as of an ISO day; a figure that has a day of its own keeps it. */
export function setAsOf(set: FigureSet, asOf: string | null): FigureSet {
	if (asOf === null) return set;
	return { ...set, figures: set.figures.map((figure) => figureAsOf(figure, asOf)) };
}

function figureAsOf(figure: FigureSpec, asOf: string): FigureSpec {
	const asked = new URLSearchParams(figure.subject.query);
	if ((asked.get('asof') ?? '') !== '') return figure;
	asked.set('asof', asOf);
	return { ...figure, subject: { ...figure.subject, query: asked.toString() } };
}
