// eslint-disable-next-line no-control-regex -- what XML 1.0 does not allow, escaped or not
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Takes out the characters that XML 1.0 allows in no form: controls, lone surrogates, non-characters. */
export function dropNonXml(text: string): string {
	return text.replace(notXml, '');
}

/** Leaves out of a text what no XML document can hold; breaks of lines become line feeds. */
export function cleanText(text: string): string {
	return dropNonXml(text).replace(/\r\n?/g, '\n');
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
