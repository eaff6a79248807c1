import type { Locale } from '#lib/messages/index.ts';

const printed =
	/^(法|規則)第(\d+)条(?:の(\d+))?(?:第(\d+)項)?(?:第(\d+)号)?([イロハニホヘトチリヌ])?$/;
const letters = 'イロハニホヘトチリヌ';
const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];

/**
 * Writes an article of the Act or its ordinance: in Japanese as printed (法第20条第1項第4号イ), in English
 * `Act, Art. 20(1)(iv)(a)`. Text that is no such article comes back as it is.
 */
export function formatArticle(article: string, locale: Locale): string {
	const match = locale === 'ja' ? null : printed.exec(article);
	if (!match) return article;
	const [, law, number, branch, paragraph, item, letter] = match;
	const parts = [
		branch === undefined ? '' : `-${branch}`,
		paragraph === undefined ? '' : `(${paragraph})`,
		item === undefined ? '' : `(${roman(Number(item))})`,
		letter === undefined ? '' : `(${String.fromCharCode(97 + letters.indexOf(letter))})`
	];
	return `${law === '法' ? 'Act' : 'Ordinance'}, Art. ${number}${parts.join('')}`;
}

function roman(value: number): string {
	return `${tens[Math.floor(value / 10) % 10] ?? ''}${ones[value % 10] ?? ''}`;
}
