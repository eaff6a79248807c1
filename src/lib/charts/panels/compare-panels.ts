import type { Dossier } from '#lib/domain/dossier.ts';
import { defaultSpec } from '../spec/chart-spec.ts';
import { specContext } from '../spec/spec-context.ts';
import { lineSeries } from '../line/line-series.ts';
import type { CompareSpec } from './compare-spec.ts';
import type { Panel } from './types.ts';

/** Gives the series of a comparison, in the order of the dossiers. */
export function comparePanels(dossiers: readonly Dossier[], spec: CompareSpec): Panel[] {
	return dossiers.map((dossier): Panel => {
		const context = specContext(dossier);
		const plain = defaultSpec(context);
		const chosen = context.kinds.find((kind) => kind === spec.kind) ?? plain.kind;
		const { years, publicOnly, asOf } = spec;
		const whole = { ...plain, kind: chosen, years, publicOnly, asOf };
		const shown = {
			...whole,
			from: spec.from === null ? null : `${spec.from}-01-01`,
			to: spec.to === null ? null : `${spec.to}-12-31`
		};
		return {
			dossier,
			kinds: context.kinds,
			series: lineSeries(dossier, shown),
			whole: lineSeries(dossier, whole)
		};
	});
}

/** Whether the series with values in the years shown are of different kinds of period. */
export function isMixed(panels: readonly Pick<Panel, 'series'>[]): boolean {
	const held = panels.filter(({ series }) => series.points.length > 0);
	return new Set(held.map(({ series }) => series.spec.kind)).size > 1;
}
