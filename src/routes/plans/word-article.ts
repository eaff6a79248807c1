import type { ArticleForce, BoundParty, MeasureArticle } from '#lib/domain/plan/plan.ts';
import { m, type Locale } from '#lib/messages/index.ts';

type Word = (inputs: object, options: { locale: Locale }) => string;

const forces: Record<ArticleForce, Word> = {
	must: m.plan_force_must,
	should: m.plan_force_should,
	may: m.plan_force_may
};

const parties: Record<BoundParty, Word> = {
	certified: m.plan_bound_certified,
	school: m.plan_bound_school,
	covered: m.plan_bound_covered,
	anyone: m.plan_bound_anyone,
	authority: m.plan_bound_authority
};

/** Words a legal basis: the article, its force and whom it binds. */
export function wordArticle({ article, force, bound }: MeasureArticle, locale: Locale): string {
	const rest = [parties[bound]({}, { locale }), forces[force]({}, { locale })];
	return locale === 'ja' ? `${article}（${rest.join('、')}）` : `${article} (${rest.join(', ')})`;
}
