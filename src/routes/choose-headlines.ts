import type { Gap } from '#lib/domain/indicator.ts';
import { isOfNationalTotal } from '#lib/domain/of-national-total.ts';
import type { Topic } from '#lib/domain/place-and-topic.ts';
import type { IndicatorSeries } from '#lib/server/warehouse/queries/list-indicators.ts';

/** Where a topic names no headlines, its first indicators stand for it. */
const tilesPerTopic = 4;

/** A topic as the overview shows it. */
export interface TopicHeadlines {
	topic: Topic;
	/** how many indicators the topic has in all */
	count: number;
	series: IndicatorSeries[];
	/** the holes in the totals of those shown, in time */
	gaps: { series: IndicatorSeries; gaps: Gap[] }[];
}

/** Chooses what the overview shows of each topic: its headlines, or else its first indicators. */
export function chooseHeadlines(
	topics: readonly Topic[],
	series: readonly IndicatorSeries[],
	gaps: readonly Gap[]
): TopicHeadlines[] {
	return topics.map((topic) => {
		const own = series.filter((s) => s.indicator.topic === topic.id);
		const named = topic.headlines.flatMap((id) => own.filter((s) => s.indicator.id === id));
		const shown = named.length > 0 ? named : own.slice(0, tilesPerTopic);
		const holes = shown.map((one) => ({
			series: one,
			gaps: gaps.filter((g) => g.indicator === one.indicator.id && isOfNationalTotal(g))
		}));
		return {
			topic,
			count: own.length,
			series: shown,
			gaps: holes.filter((hole) => hole.gaps.length > 0)
		};
	});
}
