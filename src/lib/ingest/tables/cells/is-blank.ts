/** Signs that are spaces lie in these stretches of UTF-16; NaN, of an empty text, in none. */
export function mayBeSpace(code: number): boolean {
	return code <= 0x20 || code === 0xa0 || (code >= 0x1680 && code <= 0x3000) || code === 0xfeff;
}

/** Whether a text holds nothing but spaces; of most, the first sign tells. */
export function isBlank(text: string): boolean {
	return text === '' || (mayBeSpace(text.charCodeAt(0)) && text.trim() === '');
}
