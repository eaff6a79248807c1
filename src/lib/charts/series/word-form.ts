import { m, type Locale } from '#lib/messages/index.ts';
import type { ChartForm } from '../spec/chart-spec.ts';

/** Names a kind of chart, as a control says it. */
export function wordForm(form: ChartForm, locale: Locale): string {
	const words = {
		lines: m.form_lines,
		step: m.form_step,
		bars: m.form_bars,
		stacked: m.form_stacked,
		share: m.form_share,
		multiples: m.form_multiples,
		dots: m.form_dots,
		slope: m.form_slope,
		heat: m.form_heat
	};
	return words[form]({}, { locale });
}
