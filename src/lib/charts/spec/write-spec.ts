import { defaultForm, defaultSpec, type ChartSpec, type SpecContext } from './chart-spec.ts';

/** Writes a spec as the parameters of an address, leaving out what is the default; `parseSpec` reads it back. */
export function writeSpec(spec: ChartSpec, context: SpecContext): URLSearchParams {
	const plain = defaultSpec(context);
	const parameters = new URLSearchParams();
	const put = (name: string, value: string, fallback: string): void => {
		if (value !== fallback) parameters.set(name, value);
	};
	const flag = (value: boolean): string => (value ? '1' : '0');
	put('by', spec.by ?? '', '');
	for (const id of spec.categories) parameters.append('cat', id);
	put('form', spec.form, defaultForm(context, spec));
	put('show', spec.show, plain.show);
	put('base', spec.base === null ? '' : String(spec.base), '');
	put('scale', spec.scale, plain.scale);
	put('bridge', flag(spec.bridge), flag(plain.bridge));
	const own = context.breakdowns.find(({ id }) => id === spec.by)?.kinds[0];
	put('kind', spec.kind, own ?? plain.kind);
	put('from', spec.from ?? '', '');
	put('to', spec.to ?? '', '');
	put('years', spec.years, plain.years);
	put('public', flag(spec.publicOnly), flag(plain.publicOnly));
	put('breaks', flag(spec.breaks), flag(plain.breaks));
	put('events', flag(spec.events), flag(plain.events));
	put('area_period', spec.areaPeriod ?? '', '');
	put('area_measure', spec.areaMeasure, plain.areaMeasure);
	put('asof', spec.asOf ?? '', '');
	put('since', spec.since ?? '', '');
	return parameters;
}
