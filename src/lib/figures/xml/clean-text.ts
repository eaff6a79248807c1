/** what XML 1.0 cannot hold, escaped or not: control characters, halves of pairs, the two non-characters */
const illegal =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Leaves out of a text what no XML document can hold; breaks of lines become line feeds. */
export function cleanText(text: string): string {
	return text.replace(illegal, '').replace(/\r\n?/g, '\n');
}

/**
 * Cleans all texts of plain data, however deep; everything else stays.
 *
 * @param data plain objects, arrays, texts, numbers, truth values, null
 */
export function cleanTexts<T>(data: T): T {
	if (typeof data === 'string') return cleanText(data) as T;
	if (Array.isArray(data)) return data.map(cleanTexts) as T;
	if (typeof data !== 'object' || data === null) return data;
	return Object.fromEntries(
		Object.entries(data).map(([key, value]) => [key, cleanTexts(value as unknown)])
	) as T;
}
