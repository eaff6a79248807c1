/** Which part of a list one page shows; pages count from 1. */
export interface PageSpan {
	page: number;
	/** number of pages, at least 1 */
	pages: number;
	/** number of the first item shown, 0 where the list is empty */
	first: number;
	/** number of the last item shown */
	last: number;
	total: number;
}

/** Gives which part of a list a page of a given size shows. */
export function pageSpan(page: number, total: number, size: number): PageSpan {
	const pages = Math.max(1, Math.ceil(total / size));
	const last = Math.min(page * size, total);
	return { page, pages, first: total === 0 ? 0 : (page - 1) * size + 1, last, total };
}
