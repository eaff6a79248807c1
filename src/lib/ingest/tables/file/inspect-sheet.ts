/**
 * Counts the cells of a worksheet that may hold something: `<c …>…</c>`, but not `<c …/>`, which holds
 * a style only.
 *
 * @param xml bytes of a worksheet part
 */
export function countCells(xml: Uint8Array): number {
	let count = 0;
	for (let at = xml.indexOf(0x3c); at >= 0; at = xml.indexOf(0x3c, at + 1)) {
		const start = nameStart(xml, at + 1);
		if (xml[start] !== 0x63 || !endsName(xml[start + 1])) continue;
		const end = xml.indexOf(0x3e, start);
		if (end < 0) break;
		if (xml[end - 1] !== 0x2f) count += 1;
	}
	return count;
}

/** Whether a worksheet holds formulas at all. */
export function hasFormulas(xml: Uint8Array): boolean {
	for (let at = xml.indexOf(0x3c); at >= 0; at = xml.indexOf(0x3c, at + 1)) {
		const start = nameStart(xml, at + 1);
		if (xml[start] === 0x66 && endsName(xml[start + 1])) return true;
	}
	return false;
}

const uncached =
	/<((?:\w+:)?)c((?:\s[^<>]*)?)>\s*<(?:\w+:)?f(?:\s[^<>]*?)?(?:\/>|>([^<]*)<\/(?:\w+:)?f>)\s*(<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>)?\s*<\/(?:\w+:)?c>/g;

/**
 * Turns formulas that were saved without a result into the text of the formula (`=SUM(A1:A2)`), for
 * readers take them for 0 or for empty. A result that is the empty text stays.
 *
 * @param xml text of a worksheet part
 */
export function spellUncachedFormulas(xml: string): string {
	return xml.replace(
		uncached,
		(cell, prefix: string, attributes: string, formula = '', result = '') => {
			if (result !== '' && /\st="str"/.test(attributes)) return cell;
			const others = attributes.replace(/\st="\w*"/, '');
			return `<${prefix}c${others} t="str"><${prefix}v>=${formula}</${prefix}v></${prefix}c>`;
		}
	);
}

/** After the prefix of a name space, where there is one: `x:c`. */
function nameStart(xml: Uint8Array, from: number): number {
	for (let at = from; at < from + 8; at += 1) {
		const byte = xml[at] ?? 0;
		if (byte === 0x3a) return at + 1;
		if (byte < 0x30 || byte === 0x3e) break;
	}
	return from;
}

function endsName(byte: number | undefined): boolean {
	return byte === 0x3e || byte === 0x2f || (byte !== undefined && byte <= 0x20);
}
