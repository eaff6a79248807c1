import { mostOwn } from '#lib/charts/overlay/own-look.ts';
import type { OverlaidSeries } from '#lib/charts/overlay/own-panels.ts';
import type { OwnSeries } from '#lib/domain/own-series.ts';
import { formatUnit } from '#lib/format/format-unit.ts';
import { shiftDecimal, unitExponent } from '#lib/ingest/tables/read/unit-scale.ts';
import type { PanelChoice } from './own-state.ts';

/** Files of so few series are laid over at once; of others the first series alone. */
const fewSeries = 3;

/**
 * The power of ten that turns values of a file into the unit of a panel; null where the file gives no unit or
 * another. Units may be printed in either language.
 */
export function exponentTo(
	unit: string,
	{ unit: wanted }: Pick<PanelChoice, 'unit'>
): number | null {
	if (unit === '') return null;
	if (unit.toLowerCase() === formatUnit(wanted, 'en')) return 0;
	return unitExponent(unit, wanted);
}

/** Chooses the panels that the series of a file are laid over at first: those that fit unit and kind of period best. */
export function firstChoice(
	series: readonly OwnSeries[],
	choices: readonly PanelChoice[]
): Record<string, string> {
	const most = series.length <= fewSeries ? series.length : 1;
	return Object.fromEntries(
		series.map((one, i) => [one.id, i < most ? (bestPanel(one, choices)?.id ?? '') : ''])
	);
}

/** Whether no more series can be laid over the chart. */
export function isFull(over: Readonly<Record<string, string>>): boolean {
	return Object.values(over).filter((id) => id !== '').length >= mostOwn;
}

/** Gives the series that are laid over a panel, in its unit where they can be. */
export function layOver(
	series: readonly OwnSeries[],
	over: Readonly<Record<string, string>>,
	choices: readonly PanelChoice[]
): OverlaidSeries[] {
	return series.flatMap((one) => {
		const panel = choices.find(({ id }) => id === over[one.id]);
		if (!panel) return [];
		const exponent = exponentTo(one.unit, panel);
		if (exponent === null) return [{ ...one, over: panel.id }];
		const values = one.values.map((each) => ({
			...each,
			value: each.value === null ? null : shiftDecimal(each.value, exponent)
		}));
		return [{ ...one, unit: panel.unit, values, over: panel.id }];
	});
}

function bestPanel(series: OwnSeries, choices: readonly PanelChoice[]): PanelChoice | undefined {
	const fit = (panel: PanelChoice): number =>
		(exponentTo(series.unit, panel) === null ? 0 : 2) + (panel.kind === series.kind ? 1 : 0);
	const best = Math.max(...choices.map(fit));
	return choices.find((panel) => fit(panel) === best);
}
