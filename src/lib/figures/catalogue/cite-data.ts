import { m, type Locale } from '#lib/messages/index.ts';

/** What a citation of the data names. */
export interface CitedData {
	title: string;
	dataVersion: string;
	address: string;
}

/** A day that the one who cites writes; no answer knows the day it is read on. */
const day = 'YYYY-MM-DD';

/** Words a citation of the data. */
export function citeData({ title, dataVersion, address }: CitedData, locale: Locale): string {
	return m.data_cite({ title, version: dataVersion, address, day }, { locale });
}

/** Words how a document is named as the source of a value, as the Public Data License (PDL1.0) asks. */
export function citeDocument(locale: Locale): string {
	return m.data_cite_pdl(
		{
			body: m.data_cite_example_body({}, { locale }),
			document: m.data_cite_example_document({}, { locale }),
			address: m.data_cite_example_address({}, { locale }),
			day
		},
		{ locale }
	);
}

/** Writes the citation as a BibTeX entry. */
export function bibtex({ title, dataVersion, address }: CitedData): string {
	return [
		`@misc{mimamori-${dataVersion},`,
		'  author       = {{Mimamori}},',
		`  title        = {{${title.replaceAll(/[{}\\]/g, '')}}},`,
		`  howpublished = {\\url{${address}}},`,
		`  note         = {Data version ${dataVersion}, accessed ${day}}`,
		'}'
	].join('\n');
}
