import { m } from '#lib/messages/index.ts';
import type { Both, Dataset } from './dataset.ts';
import { wholeDescription, wholeTitle } from './describe-whole.ts';

const context = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	skos: 'http://www.w3.org/2004/02/skos/core#',
	xsd: 'http://www.w3.org/2001/XMLSchema#'
};
const japan = { '@id': 'http://id.loc.gov/vocabulary/countries/ja' };

/** Writes a catalogue of datasets in DCAT 3 (JSON-LD). */
export function dcatCatalogue(
	datasets: readonly Dataset[],
	origin: string,
	dataVersion: string
): object {
	return {
		'@context': context,
		'@id': `${origin}/data/catalog.json`,
		'@type': 'dcat:Catalog',
		'dct:title': words(wholeTitle),
		'dct:description': words(wholeDescription),
		'dct:language': ['ja', 'en'],
		'dct:publisher': agent({ ja: '見守り', en: 'Mimamori' }),
		'dct:rights': rights(origin),
		'dcat:version': dataVersion,
		'foaf:homepage': { '@id': `${origin}/` },
		'dcat:dataset': datasets.map((dataset) => writeDataset(dataset, origin))
	};
}

function writeDataset(dataset: Dataset, origin: string): object {
	const { producer, topic, temporal } = dataset;
	return {
		'@id': dataset.address,
		'@type': 'dcat:Dataset',
		'dct:identifier': dataset.id,
		'dct:title': words(dataset.title),
		'dct:description': words(dataset.description),
		'dct:language': ['ja', 'en'],
		'dct:spatial': japan,
		'dct:rights': { '@id': termsOf(origin) },
		'dcat:version': dataset.dataVersion,
		'dcat:landingPage': { '@id': dataset.address },
		...(producer && { 'dct:creator': agent(producer) }),
		...(topic && { 'dcat:keyword': words(topic) }),
		...(temporal && {
			'dct:temporal': {
				'@type': 'dct:PeriodOfTime',
				'dcat:startDate': { '@type': 'xsd:date', '@value': temporal.first },
				'dcat:endDate': { '@type': 'xsd:date', '@value': temporal.last }
			}
		}),
		'dcat:distribution': dataset.distributions.map(({ address, type, format }) => ({
			'@id': address,
			'@type': 'dcat:Distribution',
			'dct:title': format,
			'dcat:accessURL': { '@id': address },
			'dcat:downloadURL': { '@id': address },
			'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` }
		}))
	};
}

const words = ({ ja, en }: Both): object[] => [
	{ '@language': 'ja', '@value': ja },
	{ '@language': 'en', '@value': en }
];

const agent = (name: Both): object => ({ '@type': 'foaf:Agent', 'foaf:name': words(name) });

const termsOf = (origin: string): string => `${origin}/data#terms`;

/** Said once; datasets refer to it. */
const rights = (origin: string): object => ({
	'@id': termsOf(origin),
	'@type': 'dct:RightsStatement',
	'skos:note': words({
		ja: m.data_rights({}, { locale: 'ja' }),
		en: m.data_rights({}, { locale: 'en' })
	})
});
