import type { Position } from '#lib/domain/plan/act.ts';
import type { ArticleForce } from '#lib/domain/plan/plan.ts';
import { m, type Locale } from '#lib/messages/index.ts';

export function wordPosition(position: Position, locale: Locale): string {
	const words = { duty: m.act_duty, certification: m.act_certification };
	return words[position]({}, { locale });
}

export function explainPosition(position: Position, locale: Locale): string {
	const words = { duty: m.act_duty_explained, certification: m.act_certification_explained };
	return words[position]({}, { locale });
}

export function wordForce(force: ArticleForce, locale: Locale): string {
	const words = { must: m.act_force_must, should: m.act_force_should, may: m.act_force_may };
	return words[force]({}, { locale });
}

export function wordGroundForce(force: ArticleForce, locale: Locale): string {
	const words = { must: m.act_grounds_must, should: m.act_grounds_should, may: m.act_grounds_may };
	return words[force]({}, { locale });
}

export function wordPattern(pattern: number | null, locale: Locale): string {
	return pattern === null
		? m.act_pattern_general({}, { locale })
		: m.act_pattern({ number: pattern }, { locale });
}

const patterns = [m.act_pattern_1, m.act_pattern_2, m.act_pattern_3, m.act_pattern_4];
const figureBeforePattern1 = 29;

/** Gives what a pattern of response is, and where the guideline draws it (figures 30 to 33). */
export function explainPattern(pattern: number | null, locale: Locale): string[] {
	const explain = pattern === null ? m.act_pattern_general_explained : patterns[pattern - 1];
	const figure =
		pattern === null
			? m.act_figures_general({}, { locale })
			: m.act_figure({ number: figureBeforePattern1 + pattern }, { locale });
	return [explain?.({}, { locale }) ?? '', m.act_pattern_figure({ figure }, { locale })].filter(
		(text) => text !== ''
	);
}

const laws = new Map([
	['児童福祉法', m.act_law_child_welfare],
	['障害者虐待防止法', m.act_law_disability_abuse],
	['認定こども園法', m.act_law_childrens_centres],
	['認定こども園法を準用した学校教育法', m.act_law_school_education],
	['教員性暴力等防止法', m.act_law_teachers]
]);

/** Names a law as printed, in English by a translation where there is one. */
export function wordLaw(law: string, locale: Locale): string {
	return laws.get(law)?.({}, { locale }) ?? law;
}
