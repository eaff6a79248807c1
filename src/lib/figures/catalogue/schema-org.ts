import { m, type Locale } from '#lib/messages/index.ts';
import type { Dataset } from './dataset.ts';

/** Writes a dataset as schema.org `Dataset` (JSON-LD) in the language of a page. */
export function schemaOrg(dataset: Dataset, origin: string, locale: Locale): object {
	const { producer, topic, temporal, unit } = dataset;
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		'@id': dataset.address,
		identifier: dataset.id,
		name: dataset.title[locale],
		description: dataset.description[locale],
		url: dataset.address,
		version: dataset.dataVersion,
		inLanguage: ['ja', 'en'],
		isAccessibleForFree: true,
		usageInfo: m.data_rights({}, { locale }),
		spatialCoverage: 'Japan',
		...(temporal && { temporalCoverage: `${temporal.first}/${temporal.last}` }),
		...(producer && { creator: { '@type': 'Organization', name: producer[locale] } }),
		...(topic && { keywords: [topic[locale]] }),
		...(unit !== '' && {
			variableMeasured: { '@type': 'PropertyValue', name: dataset.title[locale], unitText: unit }
		}),
		includedInDataCatalog: {
			'@type': 'DataCatalog',
			name: m.data_catalog_title({}, { locale }),
			url: `${origin}/data/catalog.json`
		},
		distribution: dataset.distributions.map(({ address, type, format }) => ({
			'@type': 'DataDownload',
			name: format,
			encodingFormat: type,
			contentUrl: address
		}))
	};
}
