import type { Locale } from '#lib/messages/index.ts';
import type { FigureSpec } from '../print/figure-spec.ts';

/** The figures and tables of a report in their order. */
export interface FigureSet {
	/** as it stands in addresses */
	id: string;
	titleJa: string;
	titleEn: string;
	/** that its figures have unless one says otherwise */
	language: Locale;
	figures: readonly FigureSpec[];
}

/** What is wrong with a set, as data. */
export interface SetIssue {
	/** the figure, counted from 1; null: the set itself */
	figure: number | null;
	/** its number in the report, `図1-3`, where it has one */
	number: string;
	/** name within the figure or the set; empty: the whole */
	parameter: string;
	value: string;
	expected: string;
}

/** Figures that a set or a basket may have: more would hold a server too long. */
export const mostFigures = 300;
