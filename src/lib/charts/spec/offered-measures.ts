import { shownMeasures, type ChartSpec, type Shown, type SpecContext } from './chart-spec.ts';

/**
 * Gives the measures that a control offers: of ranks none but the values, shares only of parts, rates
 * only where populations are held; and whatever the address asks, so that the control says it too.
 */
export function offeredMeasures(
	{ isRank }: Pick<SpecContext, 'isRank'>,
	{ by, show }: Pick<ChartSpec, 'by' | 'show'>,
	hasRates: boolean
): readonly Shown[] {
	const fits: Record<Shown, boolean> = {
		value: true,
		change: !isRank,
		index: !isRank,
		share: !isRank && by !== null,
		rate: !isRank && hasRates
	};
	return shownMeasures.filter((one) => fits[one] || one === show);
}
