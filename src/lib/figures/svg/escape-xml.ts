import { dropNonXml } from '../xml/clean-text.ts';

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;'
};

/** Writes a text as the content of an XML element or of an attribute in quotes. */
export function escapeXml(text: string): string {
	return dropNonXml(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads a text out of XML again; null where an entity is none of XML's own five or names no character. */
export function unescapeXml(markup: string): string | null {
	let isWhole = true;
	const text = markup.replace(/&([^;&]*);?/g, (entity, name: string) => {
		const character = entity.endsWith(';') ? (named[name] ?? fromNumber(name)) : undefined;
		if (character === undefined) isWhole = false;
		return character ?? '';
	});
	return isWhole ? text : null;
}

function fromNumber(name: string): string | undefined {
	const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
	if (hex === undefined && decimal === undefined) return undefined;
	const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
	return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
