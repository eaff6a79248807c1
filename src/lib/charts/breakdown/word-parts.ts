import { m, type Locale } from '#lib/messages/index.ts';
import { wordChange } from '../line/describe-line.ts';
import { lineFacts, type LineFacts } from '../line/line-facts.ts';
import { wordExtreme } from '../line/word-extreme.ts';
import { wordNoun, wordTold, wordWhen, type Telling } from '../line/word-told.ts';
import { partName } from './place-parts.ts';
import type { BreakdownSeries, CategoryLine } from './types.ts';

/** More parts than this are told by their newest values alone. */
const mostTold = 6;

/** A part with what is told of it. */
interface ToldPart {
	line: CategoryLine;
	name: string;
	facts: LineFacts | null;
}

/** Words the values of parts over time; periods that all have in common are named once. */
export function wordParts(series: BreakdownSeries, telling: Telling): string[] {
	const { breakdown, lines } = series;
	const { locale } = telling;
	const title = locale === 'ja' ? breakdown.titleJa : breakdown.titleEn;
	const parts = lines.map((line): ToldPart => ({
		line,
		name: partName(line, locale),
		facts: factsOf(line, series)
	}));
	const facts = parts.flatMap((part) => (part.facts ? [part.facts] : []));
	const isNewest = parts.length > mostTold && facts.some(({ count }) => count > 1);
	const [one] = facts;
	const lasts = new Set(facts.map(({ last }) => last.period.id));
	const firsts = new Set(facts.map(({ first }) => first.period.id));
	const isRun = !isNewest && one !== undefined && one.first !== one.last;
	const isShared = lasts.size === 1 && (isNewest || firsts.size === 1);
	const runs = facts.filter(({ span }) => span !== null);
	const isBroken = runs.length > 1 && runs.every(({ span }) => span?.refusal === 'break');
	const values = joinParts(
		parts.map((part) =>
			wordPart(part, telling, {
				isNewest: isNewest || parts.length > mostTold,
				isShared,
				isChangeTold: !isBroken
			})
		),
		locale
	);
	const broken = isBroken && !isNewest ? [m.describe_parts_broken({}, { locale })] : [];
	if (!one || !isShared)
		return [
			isNewest
				? m.describe_parts_newest({ title, values }, { locale })
				: m.describe_parts({ title, values }, { locale }),
			...broken
		];
	const last = wordNoun(one.last.period, telling);
	if (!isRun) return [m.describe_parts_at({ title, period: last, values }, { locale })];
	const first = wordNoun(one.first.period, telling);
	return [m.describe_parts_between({ title, first, last, values }, { locale }), ...broken];
}

/** Puts what is said of parts after one another. */
export function joinParts(parts: readonly string[], locale: Locale): string {
	return parts.join(locale === 'ja' ? '。' : '; ');
}

function factsOf(
	line: CategoryLine,
	{ measure, unit, refusing }: BreakdownSeries
): LineFacts | null {
	const own = refusing.filter(({ category }) => category === '' || category === line.category.id);
	return lineFacts({ ...line, measure, unit, refusing: own, isRank: false });
}

function wordPart(
	{ line, name, facts }: ToldPart,
	telling: Telling,
	how: { isNewest: boolean; isShared: boolean; isChangeTold: boolean }
): string {
	const { locale, unit } = telling;
	if (!facts) return m.describe_part_none({ name }, { locale });
	const { first, last, largest, span } = facts;
	const end = { name, last: wordWhen(last.period, telling), lastValue: wordTold(last, telling) };
	if (first === last || how.isNewest)
		return how.isShared
			? m.describe_part_one_short(end, { locale })
			: m.describe_part_one(end, { locale });
	const run = {
		...end,
		first: wordWhen(first.period, telling),
		firstValue: wordTold(first, telling)
	};
	const isPeak = largest.value > first.value && largest.value > last.value;
	const peak = isPeak ? wordExtreme(largest, line.points, telling) : null;
	const space = locale === 'ja' ? '' : ' ';
	return [
		how.isShared
			? m.describe_part_run_short(run, { locale })
			: m.describe_part_run(run, { locale }),
		span && how.isChangeTold
			? span.value === null
				? space + m.describe_part_no_change({ reason: wordChange(span, unit, locale) }, { locale })
				: space + m.describe_part_change({ change: wordChange(span, unit, locale) }, { locale })
			: '',
		peak === null ? '' : m.describe_part_peak({ peak }, { locale })
	].join('');
}
