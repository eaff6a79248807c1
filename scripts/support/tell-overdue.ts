import {
	expectedDocuments,
	type ExpectedDocument
} from '#lib/domain/freshness/expected-documents.ts';
import { publishedOf } from '#lib/ingest/freshness/published.ts';
import type { DataPackage } from '#lib/ingest/package.ts';

/**
 * Gives a line for each document that is overdue on a day, by what is stated of it or by its history. They
 * say that somebody should look for a document, not that the data are at fault, and are not counted as warnings.
 */
export function wordOverdue(data: DataPackage, isoDay: string): string[] {
	return expectedDocuments(publishedOf(data), isoDay)
		.documents.filter(({ state }) => state === 'overdue')
		.map(
			(one) =>
				`overdue  the next document after ${one.source} was expected by ${one.expected} ` +
				`(${wordBasis(one)})${one.indicators.length > 0 ? `: ${one.indicators.join(', ')}` : ''}`
		);
}

function wordBasis({ basis, documents }: ExpectedDocument): string {
	if (basis.kind === 'stated') {
		const { source, frequency, locator } = basis.rhythm;
		return `stated: ${frequency}, ${source} ${locator}`;
	}
	return basis.kind === 'periods'
		? `from ${documents.length} publications`
		: `from ${documents.length} editions`;
}
