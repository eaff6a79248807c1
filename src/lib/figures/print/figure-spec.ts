import type { PrintSpec } from './print-spec.ts';

/** Pages whose charts and tables can be figures. */
export const subjectPages = ['indicators', 'compare', 'plans', 'topics'] as const;
export type SubjectPage = (typeof subjectPages)[number];

/** What of a page the figure is: its chart, its table, its map of prefectures. */
export const subjectViews = ['chart', 'table', 'map'] as const;
export type SubjectView = (typeof subjectViews)[number];

/** What each page has to show, the usual first. */
export const viewsOf: Readonly<Record<SubjectPage, readonly SubjectView[]>> = {
	indicators: ['chart', 'table', 'map'],
	compare: ['chart', 'table'],
	plans: ['chart', 'table'],
	topics: ['table']
};

/** What a figure shows: a page of the site as its address has it, without its language. */
export interface FigureSubject {
	page: SubjectPage;
	/** id of the indicator, plan or topic; empty for a comparison */
	id: string;
	/** parameters of the page as they stand in its address, without `?` */
	query: string;
	view: SubjectView;
}

/** A figure: what it shows, and how it is printed. */
export interface FigureSpec {
	subject: FigureSubject;
	print: PrintSpec;
}

/** Gives the address of the page that shows the same as a figure, in Japanese. */
export function subjectAddress({ page, id, query }: FigureSubject): string {
	return `/${page}${id === '' ? '' : `/${id}`}${query === '' ? '' : `?${query}`}`;
}

const address =
	/^\/(?:en\/)?(indicators|compare|plans|topics)(?:\/([a-z0-9-]+))?\/?(?:\?([^#]*))?$/;
const longestAddress = 2000;

/**
 * Reads the address of a page of the site; null where it is none that has a chart or a table. The
 * parameters are kept as they are; what they mean is found out when the data are read.
 */
export function readSubject(text: string): Omit<FigureSubject, 'view'> | null {
	if (text.length > longestAddress) return null;
	const found = address.exec(text);
	const page = subjectPages.find((one) => one === found?.[1]);
	const id = found?.[2] ?? '';
	if (!page || (page === 'compare') !== (id === '')) return null;
	return { page, id, query: new URLSearchParams(found?.[3] ?? '').toString() };
}
