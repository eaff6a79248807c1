import type { Organisation } from '../indicator.ts';
import type { Plan } from '../plan/plan.ts';
import type { SearchText } from './rank-match.ts';
import type { SearchEntry, SearchFacts, SearchItem } from './search-entry.ts';

type ItemOf<K extends SearchItem['kind']> = Extract<SearchItem, { kind: K }>;

/**
 * Gives every thing that can be found with the words by which it is: its names, its codes, what is said of
 * it, and what it belongs to. Measures and activities of plans that are not known are left out.
 */
export function searchEntries(facts: SearchFacts): SearchEntry[] {
	const plans = new Map(facts.plans.map((plan) => [plan.id, plan]));
	const topics = new Map(facts.topics.map((topic) => [topic.id, topic]));
	const measures = new Map(facts.measures.map((measure) => [keyOf(measure), measure]));
	const organisations = new Map(facts.organisations.map((one) => [one.id, one]));
	const named = (...ids: string[]): Organisation[] =>
		ids.flatMap((id) => organisations.get(id) ?? []);
	const bodies = new Map<string, string[]>();
	for (const body of facts.bodies)
		bodies.set(keyOf(body), [...(bodies.get(keyOf(body)) ?? []), body.organisation]);
	return [
		...facts.plans.map((plan) => planEntry(plan, named(plan.adoptedBy))),
		...facts.measures.flatMap((measure) => {
			const plan = plans.get(measure.plan);
			if (!plan) return [];
			const carriedOutBy = named(...(bodies.get(keyOf(measure)) ?? []));
			return measureEntry({ kind: 'measures', measure, plan, bodies: carriedOutBy });
		}),
		...facts.indicators.flatMap((indicator) => {
			const topic = topics.get(indicator.topic);
			if (!topic) return [];
			return indicatorEntry({ kind: 'indicators', indicator, topic }, named(indicator.producer));
		}),
		...facts.windows.map((window) =>
			windowEntry({ kind: 'windows', window }, named(window.organisation))
		),
		...facts.organisations.map(organisationEntry),
		...facts.documents.map((document) =>
			documentEntry({ kind: 'documents', document }, named(document.issuer))
		),
		...facts.activities.flatMap((activity) => {
			const plan = plans.get(activity.plan);
			if (!plan) return [];
			const measure = measures.get(keyOf(activity)) ?? null;
			const doneBy = named(...activity.bodies.map(({ id }) => id));
			return activityEntry({ kind: 'activities', activity, plan, measure }, doneBy);
		})
	];
}

function planEntry(plan: Plan, adoptedBy: Organisation[]): SearchEntry {
	return {
		item: { kind: 'plans', plan },
		titles: both(plan.titleJa, plan.titleEn, plan.shortJa, plan.shortEn),
		codes: [plan.id],
		texts: both(plan.noteJa, plan.noteEn),
		context: namesOf(adoptedBy)
	};
}

function measureEntry(item: ItemOf<'measures'>): SearchEntry {
	const { measure, plan, bodies } = item;
	return {
		item,
		titles: both(measure.titleJa, measure.titleEn),
		codes: [measure.code, measure.label],
		texts: both(measure.summaryJa, measure.summaryEn),
		context: [...planNames(plan), ...namesOf(bodies)]
	};
}

function indicatorEntry(item: ItemOf<'indicators'>, producer: Organisation[]): SearchEntry {
	const { indicator, topic } = item;
	return {
		item,
		titles: both(indicator.titleJa, indicator.titleEn),
		codes: [indicator.id],
		texts: both(indicator.definitionJa, indicator.definitionEn, '', indicator.id),
		context: [topic.titleJa, topic.titleEn, ...namesOf(producer)]
	};
}

function windowEntry(item: ItemOf<'windows'>, body: Organisation[]): SearchEntry {
	const { forJa, forEn, noteJa, noteEn, channelsJa, channelsEn, ...window } = item.window;
	return {
		item,
		titles: both(window.nameJa, window.nameEn),
		codes: phoneCodes(window.phone),
		texts: both(forJa, forEn, noteJa, noteEn, channelsJa, channelsEn, window.phone, window.phone),
		context: namesOf(body)
	};
}

function organisationEntry(organisation: Organisation): SearchEntry {
	const { id, nameJa, nameEn, abbreviationJa, abbreviationEn } = organisation;
	return {
		item: { kind: 'organisations', organisation },
		titles: both(nameJa, nameEn, abbreviationJa, abbreviationEn),
		codes: [id],
		texts: both(abbreviationJa, abbreviationEn),
		context: []
	};
}

function documentEntry(item: ItemOf<'documents'>, issuer: Organisation[]): SearchEntry {
	const { document } = item;
	return {
		item,
		titles: both(document.titleJa, document.titleEn),
		codes: [document.id],
		texts: both(document.publisher, '', document.note, ''),
		context: namesOf(issuer)
	};
}

function activityEntry(item: ItemOf<'activities'>, bodies: Organisation[]): SearchEntry {
	const { activity, plan, measure } = item;
	const { summaryJa, summaryEn, quote, figures, document } = activity;
	const labels = figures.flatMap(({ labelJa, labelEn }) => [labelJa, labelEn]);
	return {
		item,
		titles: [],
		codes: [activity.code, measure?.label ?? ''],
		texts: both(summaryJa, summaryEn, quote, '', ...labels),
		context: [
			...planNames(plan),
			...(measure ? [measure.titleJa, measure.titleEn] : []),
			...namesOf(bodies),
			...[document.titleJa, document.titleEn, document.publisher]
		]
	};
}

/** Texts given in turn in Japanese and English, without the empty ones. */
function both(...texts: string[]): SearchText[] {
	return texts
		.map((text, i): SearchText => ({ language: i % 2 === 0 ? 'ja' : 'en', text }))
		.filter(({ text }) => text !== '');
}

function keyOf({ plan, code }: { plan: string; code: string }): string {
	return `${plan} ${code}`;
}

function planNames({ titleJa, titleEn, shortJa, shortEn }: Plan): string[] {
	return [titleJa, titleEn, shortJa, shortEn];
}

function namesOf(organisations: readonly Organisation[]): string[] {
	return organisations
		.flatMap((one) => [one.nameJa, one.nameEn, one.abbreviationJa, one.abbreviationEn])
		.filter((name) => name !== '');
}

/** The numbers of a printed telephone entry, as printed and as dialled. */
function phoneCodes(printed: string): string[] {
	const numbers = printed.match(/#?\d(?:[\d-]*\d)?/g) ?? [];
	return numbers.flatMap((number) => [number, number.replaceAll('-', '')]);
}
