import type { Qualifier } from '#lib/domain/observation.ts';
import { formatChange, formatDifference } from '#lib/format/format-difference.ts';
import { formatUnit, isPercent } from '#lib/format/format-unit.ts';
import type { Locale } from '#lib/messages/index.ts';

interface Stated {
	value: number | null;
	qualifier: Qualifier;
}

/**
 * Words what lies between two values of one cell: the difference with its unit, then the change in per
 * cent; a change of percentages would be read as their difference and is left out.
 */
export function wordChange(before: Stated, after: Stated, unit: string, locale: Locale): string[] {
	if (before.value === null || after.value === null) return [];
	const from = { value: before.value, qualifier: before.qualifier };
	const to = { value: after.value, qualifier: after.qualifier };
	const unitEn = formatUnit(unit, 'en', Math.abs(to.value - from.value));
	return [
		formatDifference(from, to, { locale, unit, unitEn }),
		isPercent(unit) ? null : formatChange(from, to, { locale })
	].filter((text) => text !== null);
}
