import type { FigureSpec } from '../print/figure-spec.ts';

/** Gives the stem of the names of a figure's files: its page and what of it, in letters every system takes. */
export function figureStem({ subject, print }: FigureSpec): string {
	const { page, id, view } = subject;
	return [id === '' ? page : id, view, print.language].join('_');
}
