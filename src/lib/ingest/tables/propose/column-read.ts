import { headKey } from '../cells/clean-text.ts';
import type { LineRead } from '../mapping/mapping.ts';
import { eraAlone } from '../read/join-eras.ts';
import { TimeReader, type TimeRules } from '../read/read-time.ts';
import { splitTime } from '../read/split-time.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import { cellKind, yearNumber } from './cell-kind.ts';
import { meaningOfWord } from './head-words.ts';

const noteHead = /備考|摘要|注記|参考|^注$|note|remark|annotation/i;
const serialHead = /^(?:no\.?|番号|項番|通番|連番|順位|順番|#|id)$/i;
const codeHead = /コード|code$/i;
const areaHead = /都道府県|府県|地域|団体|area|prefecture/i;
const yearHead =
	/^(?:区分)?(?:調査|会計|西|和|暦)?年(?:度|次|月日?|月次|別)?(?:\(.*\))?(?:year)?$|^(?:fiscal)?year$|^period$|^(?:時点|期間|時間)(?:軸)?(?:\(.*\))?(?:コード)?$|^time(?:_?code|_?period)?$/i;
/** Numbers under these heads are names of rows, not values. */
const numberedHead = /^(?:年齢|学年|等級|階層|月|区分)$/;

/**
 * How a column is read as one of row heads, or null where it is one of values or notes.
 *
 * @param cells its texts in rows of values that are not empty
 * @param head its heads, as one text
 */
export function columnRead(
	cells: readonly string[],
	head: string,
	time: TimeRules,
	{ areaCodes }: Pick<Vocabulary, 'areaCodes'>
): LineRead | null {
	if (cells.length === 0) return noteHead.test(head) ? null : 'skip';
	if (serialHead.test(head) && isSerial(cells)) return 'skip';
	// 対前年増減率 below the years of a table
	const compared = cells.filter((text) => meaningOfWord(headKey(text))?.meaning.skip !== true);
	if (compared.length > 0 && isOfTime(compared, head, time)) return 'time';
	if (isOfAreas(cells, head, areaCodes)) return 'area';
	const isNumbers = cells.every((text) => /^\d+$/.test(headKey(text)));
	if (isNumbers && codeHead.test(head)) return 'skip';
	if (isNumbers && numberedHead.test(head)) return 'text';
	if (head === '' && isCounting(cells)) return 'skip';
	if (isOfNumbers(cells)) return null;
	const both = cells.filter((text) => splitTime(headKey(text)).length > 0).length;
	return both >= cells.length * 0.8 ? 'time-and-text' : 'text';
}

/** Whether all cells are units: 件, 人, 千人. */
export function isOfUnits(cells: readonly string[]): boolean {
	return (
		cells.length > 0 &&
		cells.every((text) => meaningOfWord(headKey(text))?.because === 'unit-printed')
	);
}

/** Names of prefectures; codes only where the head says so: 13 can be a value. */
function isOfAreas(
	cells: readonly string[],
	head: string,
	areaCodes: ReadonlyMap<string, string>
): boolean {
	const isCoded = areaHead.test(head) || /^コード|^code/i.test(head);
	const found = cells.flatMap((text) => {
		const isCode = /^\d+$/.test(headKey(text));
		if (isCode && !(isCoded && /^\d\d(?:\d{3,4})?$/.test(headKey(text)))) return [];
		return areaCodes.get(areaKey(text)) ?? [];
	});
	const most = areaHead.test(head) ? 0.4 : 0.8;
	return found.some((code) => code !== '00') && found.length >= cells.length * most;
}

function areaKey(text: string): string {
	const key = headKey(text);
	return /^(\d\d)\d{3,4}$/.exec(key)?.[1] ?? key;
}

/** Years below one another, however they are written; bare numbers only where head or title speak of years. */
function isOfTime(cells: readonly string[], head: string, time: TimeRules): boolean {
	if (cells.every((text) => eraAlone(text) !== null)) return true;
	const isHeadTime = head !== '' && new TimeReader(time).read(head)?.kind === 'year';
	const bare = cells.filter((text) => cellKind(text) === 'number');
	if (isHeadTime && bare.length > 0) return false;
	const isYearHead = yearHead.test(head);
	if (cells.every((text) => /^(?:\d{1,2}|元)年度?$/.test(headKey(text)))) return true;
	if (isYearHead && cells.every((text) => /^(?:\d{1,2}|元)$/.test(headKey(text)))) return true;
	const reader = new TimeReader(time);
	const read = cells.map((text) => reader.read(text));
	const good = read.filter((piece) => piece !== null).length;
	if (good < cells.length * 0.9) return false;
	if (bare.length === 0) return read.some((piece) => piece?.kind !== 'whole');
	if (bare.every((text) => yearNumber(text) !== null))
		return isYearHead || (head === '' && isOrdered(bare));
	return isYearHead || bare.length < cells.length;
}

function isOrdered(texts: readonly string[]): boolean {
	const years = texts.map((text) => yearNumber(text) ?? 0);
	return years.every((year, i) => i === 0 || year >= (years[i - 1] ?? 0));
}

function isSerial(cells: readonly string[]): boolean {
	return cells.every((text) => /^\d{1,6}$/.test(headKey(text)));
}

/** 1, 2, 3 … without a head: numbers of rows. */
function isCounting(cells: readonly string[]): boolean {
	return cells.length > 2 && cells.every((text, i) => headKey(text) === String(i + 1));
}

function isOfNumbers(cells: readonly string[]): boolean {
	const kinds = cells.map(cellKind);
	const values = kinds.filter((kind) => kind === 'number' || kind === 'symbol').length;
	return values >= cells.length * 0.6;
}
