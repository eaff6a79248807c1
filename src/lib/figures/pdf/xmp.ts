import { escapeXml } from '../svg/escape-xml.ts';

/** What the metadata packet of a PDF says (ISO 16684-1). */
export interface XmpFacts {
	title: string;
	author?: string;
	subject: string;
	language: string;
	createdOn: Date;
	/** program that made the file */
	producer: string;
}

/** Writes the descriptions of a metadata packet; every word is escaped. */
export function xmpDescription(facts: XmpFacts): string {
	const one = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
	const many = (name: string, kind: string, item: string): string =>
		`<${name}><rdf:${kind}>${item}</rdf:${kind}></${name}>`;
	const worded = (text: string): string =>
		`<rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li>`;
	return [
		'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
		many('dc:title', 'Alt', worded(facts.title)),
		...(facts.author ? [many('dc:creator', 'Seq', one('rdf:li', facts.author))] : []),
		many('dc:description', 'Alt', worded(facts.subject)),
		many('dc:language', 'Bag', one('rdf:li', facts.language)),
		one('xmp:CreateDate', `${facts.createdOn.toISOString().slice(0, 19)}Z`),
		one('pdf:Producer', facts.producer),
		'</rdf:Description>'
	].join('\n');
}
