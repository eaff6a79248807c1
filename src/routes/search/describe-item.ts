import type { Organisation } from '#lib/domain/indicator.ts';
import type { Measure } from '#lib/domain/plan/plan.ts';
import type { SearchItem } from '#lib/domain/search/search-entry.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { valueMarks, type ValueMark } from '#lib/ui/value-marks.ts';
import { wordSourceKind } from '#lib/ui/word-source-kind.ts';
import { wordPlanKind } from '../organisations/word-plan-kind.ts';
import { wordTerm } from '../plans/word-term.ts';

/** What is told of a thing that was found. */
export interface Description {
	/** address within the site */
	path: string;
	title: string;
	/** what it is, where the heading of its kind does not say so */
	what: string;
	/** where it stands, from the large to the small */
	where: string[];
	marks: ValueMark[];
}

/** Describes a thing that was found. */
export function describeItem(item: SearchItem, locale: Locale): Description {
	const choose = (ja: string, en: string): string => (locale === 'ja' ? ja : en);
	const date = (text: string): string =>
		formatPeriod(text, { locale, years: 'both', length: 'long' });
	const nothing = { what: '', marks: [] };
	switch (item.kind) {
		case 'plans':
			return {
				...nothing,
				path: `/plans/${item.plan.id}`,
				title: choose(item.plan.titleJa, item.plan.titleEn),
				what: wordPlanKind(item.plan.kind, locale),
				where: [wordTerm(item.plan, locale)]
			};
		case 'measures': {
			const { measure, plan, bodies } = item;
			return {
				...nothing,
				path: `/plans/${plan.id}/${measure.code}`,
				title: choose(measure.titleJa, measure.titleEn),
				what: plan.kind === 'act' ? '' : wordLevel(measure, locale),
				where: [choose(plan.shortJa, plan.shortEn), measure.label, nameBodies(bodies, locale)]
			};
		}
		case 'indicators':
			return {
				...nothing,
				path: `/indicators/${item.indicator.id}`,
				title: choose(item.indicator.titleJa, item.indicator.titleEn),
				where: [choose(item.topic.titleJa, item.topic.titleEn)]
			};
		case 'windows':
			return {
				...nothing,
				path: `/windows#${item.window.id}`,
				title: choose(item.window.nameJa, item.window.nameEn),
				where: [choose(item.window.bodyJa, item.window.bodyEn), item.window.phone]
			};
		case 'organisations': {
			const { id, nameJa, nameEn, abbreviationJa, abbreviationEn } = item.organisation;
			return {
				...nothing,
				path: `/organisations/${id}`,
				title: choose(nameJa, nameEn),
				where: [choose(abbreviationJa, abbreviationEn)]
			};
		}
		case 'documents': {
			const { id, titleJa, titleEn, kind, publisher, published } = item.document;
			return {
				...nothing,
				path: `/sources/${id}`,
				title: choose(titleJa, titleEn),
				what: wordSourceKind(kind, locale),
				where: [publisher, published === '' ? m.source_undated({}, { locale }) : date(published)]
			};
		}
		case 'activities': {
			const { activity, plan, measure } = item;
			const { document, derivation } = activity;
			const path = `/plans/${plan.id}${measure ? `/${measure.code}` : ''}#${activity.id}`;
			return {
				path,
				title: measure
					? choose(measure.titleJa, measure.titleEn)
					: choose(plan.titleJa, plan.titleEn),
				what: measure ? '' : m.progress_level_plan({}, { locale }),
				where: [
					choose(plan.shortJa, plan.shortEn),
					measure?.label ?? '',
					date(activity.period),
					choose(document.titleJa, document.titleEn)
				],
				marks: valueMarks({ kind: document.kind, status: 'A', derivation }, locale)
			};
		}
	}
}

function wordLevel({ kind }: Measure, locale: Locale): string {
	const words = {
		pillar: m.progress_level_pillar,
		section: m.progress_level_section,
		measure: m.progress_level_measure,
		item: m.progress_level_item
	};
	return words[kind]({}, { locale });
}

function nameBodies(bodies: readonly Organisation[], locale: Locale): string {
	return bodies
		.map((one) =>
			locale === 'ja' ? one.nameJa : one.abbreviationEn === '' ? one.nameEn : one.abbreviationEn
		)
		.join(locale === 'ja' ? '、' : ', ');
}
