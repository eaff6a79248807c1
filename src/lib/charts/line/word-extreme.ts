import { m } from '#lib/messages/index.ts';
import type { LinePoint } from '../series/types.ts';
import { wordTold, wordWhen, type Telling } from './word-told.ts';

/** Words a largest or smallest value of a line, the first of those alike with their number. */
export function wordExtreme(
	point: LinePoint,
	points: readonly LinePoint[],
	telling: Telling
): string {
	const { locale } = telling;
	const alike = points.filter(
		({ value, qualifier }) => value === point.value && qualifier === point.qualifier
	);
	const told = { period: wordWhen(point.period, telling), value: wordTold(point, telling) };
	return alike.length === 1
		? m.describe_extreme(told, { locale })
		: m.describe_extreme_several({ ...told, count: alike.length }, { locale });
}
