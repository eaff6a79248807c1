import { eraName } from '#lib/domain/japanese-period-text.ts';

/** A number of one or two digits is a year only with its era or with 年: 0～5歳 is an age. */
const year = `(?:${eraName}(?:\\d{1,2}|元)年?度?|(?:\\d{1,2}|元)年(?![生齢代間以未])度?|\\d{4}年?度?)`;
const ofYear = '(?:(?:[上下](?:半)?期)|第?[1-4]四半期|\\d{1,2}月?[~～-]\\d{1,2}月|\\d{1,2}月)';
const part = `(?:${ofYear}|\\(${ofYear}(?:分|累計)?\\))?`;
const status = '(?:\\((?:速報|暫定|確定|推計)値?\\))?';
const before = new RegExp(`^(${year}${part}${status})[・:_-]?(.+)$`, 'i');
const after = new RegExp(`^(.+?)[・:_-]?\\(?(${year}${part})\\)?$`, 'i');

/**
 * The ways to part a head (in the spelling of `headKey`) into a time and other words: 令和5年検挙件数, H30人員,
 * 検挙件数（令和5年）.
 */
export function splitTime(key: string): { time: string; rest: string }[] {
	const first = before.exec(key);
	const last = after.exec(key);
	return [
		...(first ? [{ time: first[1] ?? '', rest: first[2] ?? '' }] : []),
		...(last ? [{ time: last[2] ?? '', rest: last[1] ?? '' }] : [])
	];
}
