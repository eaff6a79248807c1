/** Full-width ASCII (`２７`, `Ｈ`, `（`, `～`) and the ideographic space, in half width. */
export function toHalfWidth(text: string): string {
	return text
		.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
		.replaceAll('\u3000', ' ');
}
