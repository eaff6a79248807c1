import type { Gap } from '#lib/domain/indicator.ts';
import { formatPeriod, type YearStyle } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { wordMissing } from '../areas/word-area.ts';
import type { BreakdownSeries } from '../breakdown/types.ts';
import { wordPoint } from '../series/word-point.ts';
import { wordDrawnPoint } from '../series/word-measure.ts';
import { wordRefusal } from '../series/word-refusal.ts';
import type { HeatCell } from './types.ts';

/** Words a cell in full: part, period and value, or why it has no number. */
export function wordCell(
	name: string,
	cell: HeatCell,
	{ measure, unit }: Pick<BreakdownSeries, 'measure' | 'unit'>,
	{ locale, years }: { locale: Locale; years: YearStyle }
): string {
	const wording = { locale, years, unit };
	if (cell.kind === 'value') return `${name} ${wordDrawnPoint(cell.point, measure, wording)}`;
	if (cell.kind === 'refused') {
		const { observation, reason } = cell.refused;
		const value = `${name} ${wordPoint(observation, wording)}`;
		return m.heat_title_refused({ value, reason: wordRefusal(reason, locale) }, { locale });
	}
	const period = formatPeriod(cell.period, { locale, years, length: 'long' });
	return m.heat_title_hole({ name, period, reason: wordGap(cell.gap, locale) }, { locale });
}

function wordGap(gap: Gap | null, locale: Locale): string {
	const reason = wordMissing({ sign: 'not-held', reason: gap?.reason ?? null }, locale);
	const note = (locale === 'ja' ? gap?.noteJa : gap?.noteEn) ?? '';
	return note === '' ? reason : m.gap_reason({ reason, note }, { locale });
}
