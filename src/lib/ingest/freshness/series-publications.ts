import type { SeriesPublication } from '#lib/domain/freshness/expect-next.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { nation } from '#lib/domain/place-and-topic.ts';
import { provenanceOf } from '#lib/domain/provenance.ts';
import type { DataPackage } from '../package.ts';

/** Gives, for each series of the nation and each document, the latest period it carries. */
export function seriesPublications(data: DataPackage): SeriesPublication[] {
	const sources = new Map(data.sources.map(({ item }) => [item.id, item]));
	const latest = new Map<string, { end: string; publication: SeriesPublication }>();
	for (const { item } of data.observations) {
		const source = sources.get(item.source);
		const period = parsePeriod(item.period);
		if (!source || !period || item.area !== nation || item.breakdown !== '') continue;
		if (item.standing !== 'stated') continue;
		const key = `${item.indicator} ${period.kind} ${source.id}`;
		if ((latest.get(key)?.end ?? '') >= period.last) continue;
		const publication = {
			indicator: item.indicator,
			kind: period.kind,
			period: item.period,
			source: source.id,
			issuer: source.issuer,
			published: source.published,
			isOwn: provenanceOf(source.kind) === 'own'
		};
		latest.set(key, { end: period.last, publication });
	}
	return [...latest.values()].map(({ publication }) => publication);
}
