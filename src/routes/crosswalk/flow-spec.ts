import type { FlowSpec } from '#lib/charts/flow/types.ts';
import {
	sidesOf,
	type CrosswalkLink,
	type LinkedMeasure,
	type PlanPair
} from '#lib/domain/plan/crosswalk.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { wordLinkRelation } from './word-link-relation.ts';

/** Words the links of a pair of plans for drawing. */
export function flowSpec(
	pair: Pick<PlanPair, 'from' | 'to'>,
	links: readonly CrosswalkLink[],
	locale: Locale
): FlowSpec {
	const ja = locale === 'ja';
	const sides = sidesOf(links);
	const node = ({ code, label, titleJa, titleEn }: LinkedMeasure): FlowSpec['from'][number] => ({
		id: code,
		label,
		heading: ja ? titleJa : titleEn
	});
	const words = (measure: LinkedMeasure): string => `${measure.label} ${node(measure).heading}`;
	return {
		left: ja ? pair.from.shortJa : pair.from.shortEn,
		right: ja ? pair.to.shortJa : pair.to.shortEn,
		from: sides.from.map(node),
		to: sides.to.map(node),
		links: links.map(({ from, to, relation }) => ({
			from: from.code,
			to: to.code,
			relation,
			title: m.crosswalk_link_title(
				{ from: words(from), to: words(to), relation: wordLinkRelation(relation, locale) },
				{ locale }
			)
		}))
	};
}

/** Says in a sentence what a flow shows. */
export function describeFlow(spec: FlowSpec, locale: Locale): string {
	const count = (relation: string): number =>
		spec.links.filter((link) => link.relation === relation).length;
	return m.crosswalk_description(
		{
			from: spec.left,
			to: spec.right,
			left: spec.from.length,
			right: spec.to.length,
			links: spec.links.length,
			continues: count('continues'),
			extends: count('extends'),
			overlaps: count('overlaps')
		},
		{ locale }
	);
}
