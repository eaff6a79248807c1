import { m, type Locale } from '#lib/messages/index.ts';
import type { KeyEntry } from '../key/chart-key.ts';
import { markMeanings, pointMark } from '../mark/point-mark.ts';
import type { BreakdownSeries } from './types.ts';

/** Gives the key of a chart of parts: the marks in use and the breaks; parts are named at their ends. */
export function partsKey(series: BreakdownSeries, locale: Locale): KeyEntry[] {
	const marks = series.lines.flatMap((l) => l.points.map((p) => pointMark(p.observation)));
	const entries: KeyEntry[] = markMeanings(marks, locale).map((one) => ({ sign: 'mark', ...one }));
	if (series.breaks.some(({ item }) => item.force === 'refuse'))
		entries.push({ sign: 'break-cut', text: m.key_break_cut({}, { locale }) });
	if (series.breaks.some(({ item }) => item.force !== 'refuse'))
		entries.push({ sign: 'break-told', text: m.key_break_told({}, { locale }) });
	if (series.spec.form === 'stacked')
		entries.push({ sign: 'remainder', text: m.key_remainder({}, { locale }) });
	return entries;
}
