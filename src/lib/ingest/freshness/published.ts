import type { Published } from '#lib/domain/freshness/expected-documents.ts';
import { provenanceOf } from '#lib/domain/provenance.ts';
import type { DataPackage } from '../package.ts';
import { seriesPublications } from './series-publications.ts';

/** Gives all that a package knows of what was published, and how often. */
export function publishedOf(data: DataPackage): Published {
	return {
		publications: seriesPublications(data),
		editions: data.sources
			.map(({ item }) => item)
			.filter(({ kind }) => provenanceOf(kind) !== 'relay')
			.map(({ id, titleJa, publisher, published }) => ({ id, titleJa, publisher, published })),
		rhythms: data.plans.rhythms.map(({ item }) => item)
	};
}
