import type { LinePoint } from '#lib/charts/series/types.ts';
import type { ChartSpec } from '#lib/charts/spec/chart-spec.ts';
import type { DatedSource, Dossier } from '#lib/domain/dossier.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { formatNumber } from '#lib/format/format-number.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { FigureRevision } from '../figure/figure-content.ts';

type Points = readonly Pick<LinePoint, 'observation'>[];

/** Gives the documents that some values come from, in the order in which they became known. */
export function documentsOf({ sources }: Pick<Dossier, 'sources'>, points: Points): DatedSource[] {
	const used = new Set(points.map(({ observation }) => observation.source));
	return sources.filter(({ id }) => used.has(id));
}

/** Gives the ids of the observations that revise an earlier one. */
export function revisedIn({ comparisons }: Pick<Dossier, 'comparisons'>): ReadonlySet<number> {
	return new Set(
		comparisons.flatMap(({ relation, later }) => (relation === 'revision' ? [later] : []))
	);
}

/** Gives the revisions among some values, old and new as they are printed. */
export function revisionsOf(
	dossier: Dossier,
	points: Points,
	{ years }: Pick<ChartSpec, 'years'>,
	locale: Locale
): FigureRevision[] {
	const ja = locale === 'ja';
	const byId = new Map(dossier.observations.map((one) => [one.id, one]));
	const sources = new Map(dossier.sources.map((one) => [one.id, one]));
	const shown = new Set(points.map(({ observation }) => observation.id));
	return dossier.comparisons.flatMap(({ relation, earlier, later }): FigureRevision[] => {
		if (relation !== 'revision' || !shown.has(later)) return [];
		const [before, after] = [byId.get(earlier), byId.get(later)];
		const source = after && sources.get(after.source);
		if (!before || !after || !source || before.value === null || after.value === null) return [];
		const { breakdown, category } = after;
		const part = dossier.categories.find((c) => c.breakdown === breakdown && c.id === category);
		const period = formatPeriod(after.period, { locale, years, length: 'long' });
		const name = part ? (ja ? part.labelJa : part.labelEn) : '';
		return [
			{
				cell: [period, name].filter((text) => text !== '').join(ja ? '、' : ', '),
				earlier: formatNumber(before.value, { locale, qualifier: before.qualifier }),
				later: formatNumber(after.value, { locale, qualifier: after.qualifier }),
				published: source.published,
				document: ja ? source.titleJa : source.titleEn
			}
		];
	});
}
