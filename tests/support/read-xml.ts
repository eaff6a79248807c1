/** An element of an XML document. */
export interface XmlNode {
	name: string;
	attributes: Record<string, string>;
	children: XmlNode[];
	/** the text directly within it */
	text: string;
}

// eslint-disable-next-line no-control-regex
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;
const token =
	/<\?[^?]*\?>|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|[^<]+/gy;
const attribute = /([\w.:-]+)\s*=\s*"([^"<]*)"/g;
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads XML as our writers and their libraries write it (no CDATA, no comments, no document type), and
 * throws where it is not well-formed.
 */
export function readXml(xml: string): XmlNode {
	if (illegal.test(xml)) throw new Error('a character that XML cannot hold');
	const top: XmlNode = { name: '', attributes: {}, children: [], text: '' };
	const open = [top];
	let at = 0;
	for (const [all, closing, name, list = '', empty] of xml.matchAll(token)) {
		at += all.length;
		const within = open.at(-1) ?? top;
		if (all.startsWith('<?')) continue;
		if (name === undefined) within.text += unescape(all);
		else if (closing === '/') {
			if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
		} else {
			const node: XmlNode = { name, attributes: readAttributes(list), children: [], text: '' };
			within.children.push(node);
			if (empty !== '/') open.push(node);
		}
	}
	if (at !== xml.length) throw new Error(`no XML from ${at} on: ${xml.slice(at, at + 60)}`);
	const [root, ...more] = top.children;
	if (open.length !== 1 || !root || more.length > 0 || top.text.trim() !== '')
		throw new Error('not one whole element');
	return root;
}

/** Finds all elements of a name, in the order of the document. */
export function findAll(node: XmlNode, name: string): XmlNode[] {
	return node.children.flatMap((child) => [
		...(child.name === name ? [child] : []),
		...findAll(child, name)
	]);
}

function readAttributes(list: string): Record<string, string> {
	const pairs = [...list.matchAll(attribute)].map(([, key = '', value = '']) => [
		key,
		unescape(value)
	]);
	const attributes = Object.fromEntries(pairs) as Record<string, string>;
	if (Object.keys(attributes).length !== pairs.length)
		throw new Error(`an attribute twice: ${list}`);
	return attributes;
}

function unescape(text: string): string {
	return text.replace(/&(#x?[0-9a-fA-F]+|\w*);?/g, (all, name: string) => {
		if (!all.endsWith(';')) throw new Error(`a bare ampersand: ${text.slice(0, 60)}`);
		if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
		if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
		const sign = entities[name];
		if (sign === undefined) throw new Error(`an unknown entity: ${all}`);
		return sign;
	});
}
