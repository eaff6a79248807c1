import { subjectAddress } from '#lib/figures/print/figure-spec.ts';
import { pageHref } from '#lib/messages/locale-path.ts';
import { readFigure, type ReadFigure } from '../../figures/read-figure.ts';

/**
 * Gives the address of the page with the data of today, where a figure as of a day would hold other
 * values today; null for a figure of today, and where nothing has changed.
 */
export async function findNewer(
	locals: App.Locals,
	{ spec, content }: Pick<ReadFigure, 'spec' | 'content'>,
	origin: string
): Promise<string | null> {
	if (content.edition.asOf === null) return null;
	const query = new URLSearchParams(spec.subject.query);
	query.delete('asof');
	const subject = { ...spec.subject, query: query.toString() };
	const today = await readFigure(locals, { ...spec, subject }, origin);
	const isSame = JSON.stringify(today.content.table) === JSON.stringify(content.table);
	return isSame ? null : pageHref(content.language, subjectAddress(subject));
}
