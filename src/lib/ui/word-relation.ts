import type { ListedRelation } from '#lib/domain/listed-relation.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Names how two documents' values stand to each other. */
export function wordRelation(relation: ListedRelation, locale: Locale): string {
	const words = {
		revision: m.relation_revision,
		contradiction: m.relation_contradiction,
		confirmation: m.relation_confirmation,
		slip: m.slips
	};
	return words[relation]({}, { locale });
}

/** Explains a relation in a sentence. */
export function explainRelation(relation: ListedRelation, locale: Locale): string {
	const words = {
		revision: m.relation_revision_explained,
		contradiction: m.relation_contradiction_explained,
		confirmation: m.relation_confirmation_explained,
		slip: m.slips_explained
	};
	return words[relation]({}, { locale });
}
