import type { Locale } from '#lib/messages/index.ts';
import { isCut, isNext, plainMeasure, termOf, type PlainRow } from './plain-measures.ts';
import { plainNumber, plainPeriod, plainWhen } from './plain-words.ts';

/** A value with what a sentence says of its standing. */
export interface ToldRow extends PlainRow {
	isProvisional: boolean;
	isRelayed: boolean;
}

interface Asked {
	show: 'value' | 'change' | 'index';
	unit: string;
	measure: string;
	refusing: readonly string[];
	locale: Locale;
}

/** What the sentence of a total must and must not say, from its rows and what is drawn of them. */
export function plainFacts(
	rows: readonly ToldRow[],
	drawn: readonly ToldRow[],
	{ show, unit, measure, refusing, locale }: Asked
): { said: string[]; unsaid: string[] } {
	const ja = locale === 'ja';
	const [first, last] = [drawn[0], drawn.at(-1)];
	if (!first || !last)
		return { said: [ja ? '表示できる値はない' : 'There is no value'], unsaid: [] };
	const inPoints = unit === '%' || unit === '％';
	const isRank = measure === 'ordinal';
	const signed = ({ value, qualifier }: PlainRow): string => {
		const about = qualifier === 'about' ? (ja ? '約' : 'about ') : '';
		const sign = value > 0 ? '+' : value < 0 ? '−' : '±';
		const size = { period: '', value: Math.abs(value), qualifier: '' };
		const number = plainNumber(size, { locale, unit: '', ...(inPoints ? {} : { decimals: 1 }) });
		return `${about}${sign}${number}${inPoints ? (ja ? 'ポイント' : ' percentage points') : ja ? '％' : '%'}`;
	};
	const number = (row: PlainRow): string => {
		if (isRank) return ja ? `第${row.value}階層` : `tier ${row.value}`;
		if (show === 'change') return signed(row);
		return plainNumber(
			row,
			show === 'index' ? { locale, unit: '', decimals: 1 } : { locale, unit }
		);
	};
	const told = (row: PlainRow): string =>
		ja
			? `${plainWhen(row.period, locale)}の${number(row)}`
			: `${number(row)} ${plainWhen(row.period, locale)}`;
	const count = drawn.length;
	const said: string[] = [];
	const unsaid: string[] = [ja ? 'NaN' : 'undefined'];
	const claim = (isTrue: boolean, words: string): unknown => (isTrue ? said : unsaid).push(words);

	if (count === 1) said.push(ja ? `値は${told(last)}だけ` : `The only value is ${told(last)}.`);
	else
		said.push(
			ja
				? `${told(first)}から${told(last)}まで、${count}時点の値`
				: `${count} values, from ${told(first)} to ${told(last)}.`
		);

	const values = drawn.map(({ value }) => value);
	const isLevel = new Set(values).size === 1;
	const hasExtremes = !isRank && count > 2 && !isLevel;
	const extreme = (value: number): string => {
		const [one, ...others] = drawn.filter((row) => row.value === value);
		if (!one) return '';
		if (others.length === 0) return told(one);
		return ja
			? `${plainWhen(one.period, locale)}など${others.length + 1}時点の${number(one)}`
			: `${number(one)} in ${others.length + 1} periods, first ${plainWhen(one.period, locale)}`;
	};
	const most = extreme(Math.max(...values));
	const least = extreme(Math.min(...values));
	claim(
		hasExtremes,
		ja ? `最大は${most}、最小は${least}。` : `largest is ${most}; the smallest is ${least}.`
	);
	if (!hasExtremes) unsaid.push(ja ? '最大は' : 'The largest');
	claim(isLevel && count > 1, ja ? '値はすべて同じ' : 'All values are equal');
	if (isRank)
		for (const [i, row] of drawn.entries())
			if (i > 0 && row.value !== drawn[i - 1]?.value)
				said.push(
					ja
						? `${plainWhen(row.period, locale)}に${number(row)}`
						: `to ${number(row)} ${plainWhen(row.period, locale)}`
				);

	const cutOf = (a: PlainRow, b: PlainRow): string[] =>
		refusing.filter((date) => isCut(a, b, [date]));
	const [start, end] = [rows[0] ?? first, rows.at(-1) ?? last];
	const cuts = cutOf(start, end).length;
	const isCompared = show === 'value' && !isRank && count > 1;
	const changeOf = (a: PlainRow, b: PlainRow): PlainRow | string => {
		if ([a, b].some(({ qualifier }) => qualifier.startsWith('at-'))) return 'open';
		if (!inPoints && a.value < 10) return 'small';
		// the plain arithmetic of a year on the year before, of two rows set side by side
		const pair = [
			{ ...a, period: '2000' },
			{ ...b, period: '2001' }
		];
		const setting = {
			measure,
			unit,
			isPart: false,
			refusing: [],
			totals: [],
			persons: [],
			base: null
		};
		const answer = plainMeasure('change', pair, setting)[1];
		return answer && 'value' in answer ? { period: '', ...answer } : 'none';
	};
	const span = isCompared ? changeOf(first, last) : '';
	const isWhole = isCompared && cuts === 0;
	const spanWords = ja ? '最初から最後までの増減は' : 'The change from first to last is ';
	if (isWhole && typeof span !== 'string' && !(isLevel && span.value === 0))
		said.push(spanWords + signed(span));
	else if (isWhole && typeof span === 'string')
		said.push(
			span === 'small'
				? ja
					? '示さない（最初の値が10に満たない）'
					: 'given (the first value is below 10)'
				: ja
					? '示さない（以上・以下の値を含む）'
					: 'given (one of them is only a bound)'
		);
	else unsaid.push(ja ? `${spanWords}+` : spanWords, ja ? `${spanWords}−` : spanWords);
	if (isCompared && cuts > 0)
		said.push(
			ja ? 'ため、最初から最後までの増減は示さない' : 'No change from first to last is given: '
		);
	if (cuts > 1) said.push(ja ? `変更が${cuts}回` : `${cuts} changes of law or definition`);
	claim(cuts > 0, ja ? '定義等の変更が' : 'of law or definition');

	const before = drawn.at(-2);
	const isJoined =
		isCompared &&
		before &&
		before !== first &&
		isNext(before, last, rows) &&
		!cutOf(before, last).length;
	const latest = isJoined ? changeOf(before, last) : '';
	if (typeof latest === 'string') unsaid.push(ja ? '最新の値' : 'The latest change');
	else said.push(ja ? `${signed(latest)}。` : `The latest change is ${signed(latest)}, on `);

	const runs: string[][] = [];
	for (const [i, row] of rows.entries()) {
		const next = rows[i + 1];
		if (next && row.period.length < 10 && isHole(row, next, rows))
			runs.push([row.period, next.period]);
	}
	claim(runs.length > 0, ja ? 'の値はない。' : 'There is no value for ');
	// a year without a value next to one with a value must stand among the spans
	for (const [a = '', b = ''] of runs)
		if (/^\d{4}(FY)?$/.test(a)) {
			const step = (period: string, years: number): string =>
				period.replace(/^\d{4}/, (year) => String(Number(year) + years));
			const [from, to] = [plainPeriod(step(a, 1), locale), plainPeriod(step(b, -1), locale)];
			said.push(from, to);
		}

	// what is computed of two values is provisional or relayed where either is
	const provisional = drawn.filter(({ isProvisional }) => isProvisional).length;
	const relayed = drawn.filter(({ isRelayed }) => isRelayed).length;
	if (show !== 'value') return { said, unsaid };
	claim(provisional > 0, ja ? '暫定値' : 'provisional');
	if (provisional > 1 && provisional < count)
		said.push(ja ? `値のうち${provisional}時点は暫定値` : `${provisional} values are provisional`);
	if (provisional === 1 && count > 1) said.push(ja ? '1時点は暫定値' : 'One value is provisional');
	if (relayed > 1 && relayed < count)
		said.push(
			ja ? `値のうち${relayed}時点は公表機関以外` : `${relayed} values come from documents`
		);
	if (relayed === 1 && count > 1) said.push(ja ? '1時点は公表機関以外' : 'One value comes from');
	if (relayed === count && count > 1) said.push(ja ? '値はすべて' : 'All values ');
	if (relayed === 0)
		unsaid.push(ja ? '公表機関以外' : 'issuing body', ja ? '報道等' : 'reported by');
	return { said, unsaid };
}

/** Whether a period of a slot that the line has lies between two of its rows. */
function isHole(before: PlainRow, after: PlainRow, rows: readonly PlainRow[]): boolean {
	const [a, b] = [termOf(before.period), termOf(after.period)];
	const held = new Set(rows.map(({ period }) => termOf(period).slot));
	const end = b.year * b.slots + b.slot;
	for (let at = a.year * a.slots + a.slot + 1; at < end; at += 1)
		if (held.has(at % a.slots)) return true;
	return false;
}
