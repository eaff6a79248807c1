import { expectedDocuments } from '#lib/domain/freshness/expected-documents.ts';
import { seriesPublications } from '#lib/ingest/freshness/series-publications.ts';
import type { DataPackage } from '#lib/ingest/package.ts';

/**
 * Gives a line for each document that is overdue on a day by the history of its series. They say that
 * somebody should look for a document, not that the data are at fault, and are not counted as warnings.
 */
export function wordOverdue(data: DataPackage, isoDay: string): string[] {
	return expectedDocuments(seriesPublications(data), isoDay)
		.documents.filter(({ state }) => state === 'overdue')
		.map(
			({ source, expected, indicators, publications }) =>
				`overdue  the next document after ${source} was expected by ${expected} ` +
				`(from ${publications} publications): ${indicators.join(', ')}`
		);
}
