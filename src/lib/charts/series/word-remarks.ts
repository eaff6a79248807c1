import { group } from 'd3-array';
import type { YearStyle } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { canBeLog } from '../axis/place-value-axis.ts';
import type { ChartForm, ChartSpec } from '../spec/chart-spec.ts';
import type { DrawnLine, Measure } from './types.ts';
import { wordForm } from './word-form.ts';
import { wordShown } from './word-measure.ts';
import { wordRefusal, wordRefused } from './word-refusal.ts';

/** Kinds of chart whose lengths say a size: they have no logarithmic axis. */
const barForms: readonly ChartForm[] = ['bars', 'stacked', 'share'];

/** Kinds of chart that divide a total: they show values alone. */
export const dividingForms: readonly ChartForm[] = ['stacked', 'share'];

/** Words what of a question cannot be answered, and why; what is drawn instead. */
export function wordRefusedQuestions(
	spec: ChartSpec,
	measure: Measure,
	lines: readonly DrawnLine[],
	locale: Locale
): string[] {
	const remarks: string[] = [];
	const asked = wordShown(spec.show, locale);
	if (spec.show !== measure.show)
		remarks.push(
			m.refused_show_form({ form: wordForm(spec.form, locale), measure: asked }, { locale })
		);
	if (measure.refusal !== null)
		remarks.push(
			m.refused_whole({ measure: asked, reason: wordRefusal(measure.refusal, locale) }, { locale })
		);
	if (spec.scale === 'log') {
		const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
		if (barForms.includes(spec.form)) remarks.push(m.refused_log_bars({}, { locale }));
		else if (values.length > 0 && !canBeLog(values))
			remarks.push(m.refused_log_values({}, { locale }));
	}
	return remarks;
}

/** Words the values that a measure refuses: of one line by period, of several by number. */
export function wordRefusedValues(
	measure: Measure,
	lines: readonly DrawnLine[],
	style: { locale: Locale; years: YearStyle }
): string[] {
	const { locale } = style;
	const [line] = lines;
	if (measure.refusal !== null || !line) return [];
	if (lines.length === 1) return wordRefused(line.refused, style);
	return [
		...group(
			lines.flatMap(({ refused }) => refused),
			({ reason }) => reason
		)
	].map(([reason, theirs]) =>
		m.refused_parts({ count: theirs.length, reason: wordRefusal(reason, locale) }, { locale })
	);
}
