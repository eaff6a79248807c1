import { cleanText } from './clean-text.ts';

/** A piece of XML that stands for itself; what is no piece is text and is escaped. */
export class Xml {
	readonly markup: string;
	constructor(markup: string) {
		this.markup = markup;
	}
	toString(): string {
		return this.markup;
	}
}

/** Attributes of an element in their order; what is undefined is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** What stands within an element; null and false: nothing. */
export type XmlChild = Xml | string | number | null | false;

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\n': '&#10;',
	'\t': '&#9;'
};

/**
 * Writes an element: texts and attributes are escaped and cleaned of what XML cannot hold.
 *
 * @param name with its prefix: `c:ser`
 */
export function xml(name: string, attributes: XmlAttributes, ...children: XmlChild[]): Xml {
	const list = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escapeWith(String(value), /[&<>"\n\t]/g)}"`)
		.join('');
	const content = children.map(writeChild).join('');
	return new Xml(content === '' ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`);
}

/** Writes an element that only holds a value: `<c:idx val="0"/>`. */
export function xmlValue(name: string, val: string | number): Xml {
	return xml(name, { val });
}

/** Puts pieces beside one another. */
export function xmlPieces(...children: XmlChild[]): Xml {
	return new Xml(children.map(writeChild).join(''));
}

/** Gives a whole document with its declaration. */
export function xmlDocument(root: Xml): string {
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.markup}`;
}

function writeChild(child: XmlChild): string {
	if (child === null || child === false) return '';
	return child instanceof Xml ? child.markup : escapeWith(String(child), /[&<>]/g);
}

function escapeWith(text: string, signs: RegExp): string {
	return cleanText(text).replace(signs, (sign) => escapes[sign] ?? sign);
}
