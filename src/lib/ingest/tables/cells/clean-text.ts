import { toHalfWidth } from '#lib/domain/half-width.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscriptRun = new RegExp(`[${superscripts}]+`, 'g');
const circled = /[①-⑳]/g;

/**
 * A cell's text in one spelling for reading: half width for full-width signs, spaces of any kind as one.
 * Raised digits and circled numbers become marks of their own (`(注1)`), never digits of the number beside.
 */
export function cleanText(text: string): string {
	if (isClean(text)) return text;
	return toHalfWidth(
		text
			.replace(superscriptRun, (run) => `(注${digitsOf(run)})`)
			.replace(circled, (sign) => `(注${sign.normalize('NFKC')})`)
			.normalize('NFKC')
	)
		.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
		.trim();
}

/** Whether a text is ASCII without spaces, as most numbers are: nothing is to be done then. */
function isClean(text: string): boolean {
	for (let i = 0; i < text.length; i += 1) {
		const code = text.charCodeAt(i);
		if (code <= 0x20 || code >= 0x7f) return false;
	}
	return true;
}

/** A head's text as it is looked up: clean, without spaces, footnote marks and what only leads on the eye. */
export function headKey(text: string): string {
	return withoutMarks(cleanText(text))
		.replaceAll(' ', '')
		.replace(/[・･.…‥]{2,}$/, '')
		.replace(around, '$1$2$3$4$5$6')
		.replace(/^[○●◎◇◆□■]+(?=.)/, '');
}

/** 【令和5年度】, ＜男＞: signs that only set a head off; round brackets say something. */
const around =
	/^(?:【([^【】]+)】|〔([^〔〕]+)〕|<([^<>]+)>|《([^《》]+)》|〈([^〈〉]+)〉|\[([^[\]]+)\])$/;

const marks =
	/\((?:注|※|備考)[\d,、・]*\)|(?:注|※)\d*\)?(?=$|[\s(])|注\s\d+\)|[*†‡]+\d*(?=$|\s)|^(?:※|[*†‡])\d*/g;

/** Text without the marks of footnotes: `(注1)`, `注2)`, `※`, `*`. */
export function withoutMarks(text: string): string {
	return text.replace(marks, '').trim();
}

/** The marks of footnotes in a text, in the spelling in which a footnote begins: `注1`, `※2`, `*`. */
export function marksIn(text: string): string[] {
	return [...text.matchAll(marks)].flatMap(([mark]) => {
		const bare = mark.replaceAll(/[()\s]/g, '');
		const [, sign = '', numbers = ''] = /^([^\d]+)([\d,、・]*)$/.exec(bare) ?? [];
		const each = numbers.split(/[,、・]/).filter(Boolean);
		return each.length > 1 ? each.map((number) => sign + number) : [sign + numbers];
	});
}

function digitsOf(run: string): string {
	return Array.from(run, (letter) => superscripts.indexOf(letter)).join('');
}
