import type { Indicator } from '#lib/domain/indicator.ts';
import type { ImportMapping } from '../mapping/mapping.ts';

/** What a document may refer to. */
export interface KnownReferences {
	indicators: ReadonlyMap<string, Indicator>;
	organisations: ReadonlySet<string>;
	sources: ReadonlyMap<string, unknown>;
}

/**
 * Gives a mapping whose document is complete enough to compare its values before a person has described it:
 * what is missing or unknown is filled in, the producer of the first indicator as the issuer. Never to be
 * handed in.
 */
export function previewMapping(mapping: ImportMapping, known: KnownReferences): ImportMapping {
	const { source } = mapping;
	if (known.sources.has(source.id)) return mapping;
	const isKnown = source.issuer !== undefined && known.organisations.has(source.issuer);
	const isRelayed = source.relays !== undefined && known.sources.has(source.relays);
	return {
		...mapping,
		source: {
			...source,
			title_ja: source.title_ja || source.id,
			title_en: source.title_en || source.id,
			publisher: source.publisher || source.id,
			issuer: isKnown ? (source.issuer ?? '') : producerOf(mapping, known),
			relays: isRelayed ? (source.relays ?? '') : '',
			kind: source.kind ?? 'official'
		}
	};
}

function producerOf({ tables }: ImportMapping, known: KnownReferences): string {
	const meanings = tables.flatMap(({ all, texts }) => [all ?? {}, ...Object.values(texts ?? {})]);
	const ids = meanings.flatMap(({ indicator }) =>
		indicator === undefined ? [] : [indicator].flat()
	);
	const producers = ids.flatMap((id) => known.indicators.get(id)?.producer ?? []);
	const [any = ''] = known.organisations;
	return producers.find((id) => known.organisations.has(id)) ?? any;
}
