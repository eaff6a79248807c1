import type { Break } from '#lib/domain/indicator.ts';
import { liesBetween } from '#lib/domain/segment.ts';
import type { BreakdownSeries, CategoryLine } from '../breakdown/types.ts';
import { theme } from '../theme.ts';
import type { LinePoint } from '../series/types.ts';
import { chooseEnds, type SlopeEnds } from './choose-ends.ts';
import { joinEnds, type Join } from './join-ends.ts';

/** A part with what is drawn of it at two periods. */
export interface SlopePart {
	line: CategoryLine;
	color: string;
	from: LinePoint | null;
	to: LinePoint | null;
	join: Join;
	/** numbers of the breaks between, where they are marked */
	breaks: string[];
}

/** Gives the two periods of a slope of a breakdown; null where there are none. */
export function slopeEnds(series: BreakdownSeries): SlopeEnds | null {
	return chooseEnds(
		series.lines.map(({ points }) => points.map(({ period }) => period)),
		series.spec
	);
}

/** Gives the parts of a breakdown that have a value at one of two periods, in their order. */
export function slopeParts(series: BreakdownSeries, ends: SlopeEnds): SlopePart[] {
	return series.lines.flatMap((line, i) => {
		const at = (id: string): LinePoint | null =>
			line.points.find(({ period }) => period.id === id) ?? null;
		const [from, to] = [at(ends.from.id), at(ends.to.id)];
		if (!from && !to) return [];
		const refusing = series.refusing.filter((one) => concerns(one, line));
		const between = series.breaks.filter(
			({ item }) =>
				item.force === 'refuse' &&
				concerns(item, line) &&
				liesBetween(item.date, ends.from, ends.to)
		);
		return [
			{
				line,
				color: theme.series[i % theme.series.length] ?? theme.accent,
				from,
				to,
				join: joinEnds(line, ends, refusing),
				breaks: between.map(({ label }) => label)
			}
		];
	});
}

/**
 * Gives the gaps, breaks and events that lie between the two periods and are drawn across. A break that
 * refuses is, only where it concerns every part: across the line of another it would seem to cut that too;
 * its number stands at its part.
 */
export function slopeSigns(
	series: BreakdownSeries,
	{ from, to }: SlopeEnds
): Pick<BreakdownSeries, 'gaps' | 'breaks' | 'events'> {
	return {
		gaps: series.gaps.filter((gap) => from.last < gap.from.first && gap.to.last < to.first),
		breaks: series.breaks.filter(
			({ item }) =>
				liesBetween(item.date, from, to) &&
				(item.force !== 'refuse' || series.lines.every((line) => concerns(item, line)))
		),
		events: series.events.filter(({ item }) => liesBetween(item.date, from, to))
	};
}

function concerns({ category }: Break, line: CategoryLine): boolean {
	return category === '' || category === line.category.id;
}
