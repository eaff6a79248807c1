import { m, type Locale } from '#lib/messages/index.ts';
import type { ReadingSeries } from '../reading/types.ts';
import { partName } from './place-parts.ts';
import type { PartsSeries, PlacedStack } from './types.ts';

/**
 * Gives the values of stacked bars that can be read, each at the middle of its bar: the parts from the top of
 * the stack down, as up and down go, and at last what the parts leave open of the total.
 */
export function readStack(
	series: PartsSeries,
	{ bars, remainders }: Pick<PlacedStack, 'bars' | 'remainders'>,
	locale: Locale
): ReadingSeries[] {
	const parts = series.lines.map((line): ReadingSeries => {
		const own = new Set(line.points.map(({ observation }) => observation.id));
		return {
			id: line.category.id,
			name: partName(line, locale),
			points: bars.filter(({ id }) => own.has(id)).map(middleOf)
		};
	});
	if (remainders.length === 0) return parts.reverse();
	const name = m.key_remainder({}, { locale });
	return [...parts.reverse(), { id: 'remainder', name, points: remainders.map(middleOf) }];
}

function middleOf(bar: PlacedStack['remainders'][number]): ReadingSeries['points'][number] {
	const { x, y, width, height, title } = bar;
	return { x: round(x + width / 2), y: round(y + height / 2), title };
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
