import { m, type Locale } from '#lib/messages/index.ts';
import { backdropKey, type KeyEntry } from '../key/chart-key.ts';
import { markMeanings, pointMark } from '../mark/point-mark.ts';
import { baseOf } from './place-bar-axis.ts';
import type { BarRow, BarSetting } from './types.ts';

/** Gives the key of bars, of the total or of parts: exactly the signs that are in use. */
export function barsKey(
	setting: BarSetting,
	rows: readonly Pick<BarRow, 'points' | 'refused'>[],
	locale: Locale
): KeyEntry[] {
	const points = rows.flatMap((row) => row.points);
	const marks = points.map(({ observation }) => pointMark(observation));
	const entries: KeyEntry[] = markMeanings(marks, locale).map((one) => ({
		sign: 'bar-mark',
		...one
	}));
	const base = baseOf(setting.measure);
	if (points.some(({ value }) => value === base))
		entries.push({ sign: 'flat-bar', text: wordFlat(setting, locale) });
	if (rows.some(({ refused }) => refused.length > 0))
		entries.push({ sign: 'undrawn', text: m.bars_key_undrawn({}, { locale }) });
	return [...entries, ...backdropKey(setting, locale)];
}

function wordFlat({ measure: { show } }: BarSetting, locale: Locale): string {
	if (show === 'index') return m.bars_key_base({}, { locale });
	if (show === 'change') return m.bars_key_unchanged({}, { locale });
	return m.bars_key_zero({}, { locale });
}
