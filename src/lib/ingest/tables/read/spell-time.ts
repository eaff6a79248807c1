import { eraNamed } from '#lib/domain/japanese-period-text.ts';
import { yearOfEra } from '#lib/domain/era.ts';

const firstOfReiwa =
	/^(?:平成|平|H)?31年(度?)(?:[・･/／,、](?:令和|令|R)?1年度?|\((?:令和|令|R)1年度?\))$/i;
const englishFiscal = /^(?:(?:FY|fiscalyear)(\d{4})(?:[/-]\d{2}(?:\d{2})?)?|(\d{4})FY)$/i;
const bracketed =
	/(年度?)\((\d{1,2}月?～\d{1,2}月|\d{1,2}月|[上下]半?期|[前後]期|第?[1-4]四半期)(?:分|累計)?\)/;

/**
 * One spelling for times that tables print in ways of their own (in the spelling of `simplifyPeriodText`):
 * 31年・令和元年 and 令和元年(平成31年) as 令和1年, 令和5年(1～6月) as 令和5年1～6月, FY2019
 * and 2019FY as 2019年度.
 */
export function spellTime(text: string): string {
	return text
		.replace(englishFiscal, '$1$2年度')
		.replace(firstOfReiwa, '令和1年$1')
		.replace(bracketed, '$1$2')
		.replace(twoCounts, (whole, year: string, era: string, number: string, western: string) => {
			const named = eraNamed(era);
			return named && yearOfEra(named, Number(number)) === Number(western) ? year : whole;
		})
		.replace(/^\d{1,2}(年度?)\((\d{4})年?度?\)/, '$2$1');
}

/** A fiscal year in both counts: 令和3年度(2021). */
const twoCounts = /^((明治|大正|昭和|平成|令和|[MTSHR])(\d{1,2})年度)\((\d{4})(?:年度?)?\)/i;

const timeCode = /^(\d{4})(00|10)(\d\d)(\d\d)$/;

/**
 * The period of a time code of e-Stat, as period text: `2015000000` a calendar year, `2015100000` a fiscal year,
 * `2015000404` a month, `2015000406` a quarter. Null for anything else.
 */
export function readTimeCode(text: string): string | null {
	const [, year = '', kind, from = '', to = ''] = timeCode.exec(text) ?? [];
	if (kind === undefined || Number(year) < 1868 || Number(year) > 2100) return null;
	if (from === '00' && to === '00') return kind === '10' ? `${year}年度` : `${year}年`;
	const months = [from, to].map(Number);
	if (months.some((month) => month < 1 || month > 12)) return null;
	const first = kind === '10' && (months[0] ?? 0) < 4 ? Number(year) + 1 : Number(year);
	const last = kind === '10' && (months[1] ?? 0) < 4 ? Number(year) + 1 : Number(year);
	if (from === to) return `${first}年${months[0]}月`;
	return `${first}年${months[0]}月～${last}年${months[1]}月`;
}
