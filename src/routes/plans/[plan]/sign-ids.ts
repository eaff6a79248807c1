import type { MatrixSign } from '#lib/charts/matrix/matrix-mark.ts';

/** Ids of the symbols that the cells of a page use; short, for there are many cells. */
export const signIds: Record<MatrixSign, string> = {
	'reported-with-figure': 's1',
	reported: 's2',
	'reported-above': 's3',
	'not-mentioned': 's4',
	'examined-in-part': 's5',
	'not-examined': 's6',
	'out-of-term': 's7',
	figure: 's8'
};
