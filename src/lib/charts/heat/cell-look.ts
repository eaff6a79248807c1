import type { QuantileClass } from '../areas/quantile-classes.ts';
import { mostLegible } from '../color/contrast.ts';
import { pointMark } from '../mark/point-mark.ts';
import { theme } from '../theme.ts';
import { classOf } from './heat-table.ts';
import type { CellLook, HeatCell } from './types.ts';

/** A cell without any sign. */
export const plainLook: CellLook = {
	fill: theme.ground,
	outline: null,
	ink: theme.ink,
	hatch: null,
	sign: null,
	corner: null,
	isProvisional: false,
	isDerived: false
};

/** Cells without a number, and those of zero, which is a value: outlined, not shaded. */
export const looks: Record<'zero' | Exclude<HeatCell['kind'], 'value'>, CellLook> = {
	zero: { ...plainLook, outline: theme.axis },
	'not-held': { ...plainLook, fill: theme.gapNotHeld, ink: theme.soft, sign: 'points' },
	'not-collected': {
		...plainLook,
		fill: theme.gapNotCollected,
		outline: theme.axis,
		ink: theme.axis,
		hatch: 'rising'
	},
	refused: { ...plainLook, outline: theme.grid, ink: theme.soft, sign: 'slash' }
};

/** Shades a class, the larger the darker, with the ink that stands out from it. */
export function shadeOf({ step }: Pick<QuantileClass, 'step'>): CellLook {
	const fill = theme.ramp[step] ?? theme.accent;
	return { ...plainLook, fill, ink: mostLegible(fill, [theme.ground, theme.ink]) };
}

/**
 * Gives how a cell is drawn. Values are shaded by their size and hatched below zero: one hue tells the
 * size, strokes and the sign of the number the direction, so that grey print and any eye tell them apart.
 */
export function lookOf(cell: HeatCell, classes: readonly QuantileClass[]): CellLook {
	if (cell.kind !== 'value') return looks[cell.kind];
	const { value, observation } = cell.point;
	const found = classOf(value, classes);
	const { shape, hollow, derived } = pointMark(observation);
	return {
		...(found ? shadeOf(found) : looks.zero),
		hatch: value < 0 ? 'falling' : null,
		corner: shape === 'circle' ? null : shape,
		isProvisional: hollow,
		isDerived: derived
	};
}
