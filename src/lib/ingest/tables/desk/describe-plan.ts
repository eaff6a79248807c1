import type { DataPackage } from '../../package.ts';
import type { ImportPlan } from '../plan-import.ts';
import { mostChanges, type DeskPlan } from './desk-types.ts';
import { seriesLines } from './series-lines.ts';
import { changeSizes, firstOfEach, valueChanges } from './value-changes.ts';

/** Tells what a planned import brings, as plain data: counts of all, the first values of each kind. */
export function describePlan(plan: ImportPlan, data: DataPackage): DeskPlan {
	const all = valueChanges(plan.comparison);
	return {
		counts: plan.counts,
		sizes: changeSizes(all),
		changes: firstOfEach(all, mostChanges),
		lines: seriesLines(all, data),
		source: plan.source,
		isNewSource: plan.isNewSource
	};
}
