import type { LinkRelation } from '#lib/domain/plan/plan.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Names how a later measure stands to an earlier one. */
export function wordLinkRelation(relation: LinkRelation, locale: Locale): string {
	const words = {
		continues: m.plan_relation_continues,
		extends: m.plan_relation_extends,
		overlaps: m.plan_relation_overlaps
	};
	return words[relation]({}, { locale });
}

/** Names it and says what is meant. */
export function explainLinkRelation(relation: LinkRelation, locale: Locale): string {
	const words = {
		continues: m.crosswalk_continues_explained,
		extends: m.crosswalk_extends_explained,
		overlaps: m.crosswalk_overlaps_explained
	};
	const explained = words[relation]({}, { locale });
	return m.crosswalk_relation_entry(
		{ relation: wordLinkRelation(relation, locale), explained },
		{ locale }
	);
}
