import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { LineSeries } from '../line/types.ts';

/** Words the notes of a chart: numbered breaks, lettered events, gaps with their reasons. */
export function wordNotes(
	series: Pick<LineSeries, 'spec' | 'breaks' | 'events' | 'gaps'>,
	locale: Locale
): string[] {
	const date = (text: string): string =>
		formatPeriod(text, { locale, years: series.spec.years, length: 'long' });
	const ja = locale === 'ja';
	return [
		...series.breaks.map(({ label, item }) =>
			m.note_break(
				{ label, date: date(item.date), note: ja ? item.noteJa : item.noteEn },
				{ locale }
			)
		),
		...series.events.map(({ label, item }) =>
			m.note_event(
				{ label, date: date(item.date), title: ja ? item.titleJa : item.titleEn },
				{ locale }
			)
		),
		...series.gaps.map(({ from, to, gap }) => {
			const span =
				from.id === to.id ? date(from.id) : `${date(from.id)}${ja ? '～' : ' to '}${date(to.id)}`;
			const reason = gap ? (ja ? gap.noteJa : gap.noteEn) : m.gap_no_reason({}, { locale });
			return m.note_gap({ span, reason }, { locale });
		})
	];
}
