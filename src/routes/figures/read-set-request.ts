import type { ParameterIssue } from '#lib/domain/parameter-issue.ts';
import { mostFigures, type FigureSet, type SetIssue } from '#lib/figures/set/figure-set.ts';
import { readFigureSet } from '#lib/figures/set/read-figure-set.ts';
import { setAsOf } from '#lib/figures/set/set-as-of.ts';
import { parseFigure } from '#lib/figures/print/parse-figure.ts';
import type { FigureSpec } from '#lib/figures/print/figure-spec.ts';
import { m } from '#lib/messages/index.ts';
import { readAsOf, refuseIssues, refuseUnknown } from '#lib/server/read-request.ts';
import { readSets } from './read-sets.ts';

/** Gives a set of the package as of the day of the address. @throws 404 where there is none of the id */
export function readSetRequest(locals: App.Locals, id: string, url: URL): FigureSet {
	const set = readSets(locals).find((one) => one.id === id);
	if (!set) refuseUnknown(id, locals.locale);
	return setAsOf(set, readAsOf(url, locals.locale));
}

/** Gives the figures of an address as a set: each `f` holds the parameters of one. @throws 400 that names what is wrong */
export function readBasketRequest({ locale }: App.Locals, url: URL): FigureSet {
	const given = url.searchParams.getAll('f').filter((one) => one !== '');
	const issues: ParameterIssue[] = [];
	if (given.length > mostFigures)
		issues.push({
			type: 'parameter/value',
			parameter: 'f',
			value: String(given.length),
			expected: `≤ ${mostFigures}`
		});
	const figures = given.slice(0, mostFigures).flatMap((query, i): FigureSpec[] => {
		const read = parseFigure(new URLSearchParams(query), locale);
		issues.push(
			...read.issues.map((one) => ({ ...one, parameter: `f[${i + 1}].${one.parameter}` }))
		);
		return read.spec ? [read.spec] : [];
	});
	refuseIssues(issues, locale);
	return setAsOf(basketOf(figures, locale), readAsOf(url, locale));
}

/** Gives figures as the set that a basket is. */
export function basketOf(figures: readonly FigureSpec[], locale: App.Locals['locale']): FigureSet {
	return {
		id: 'basket',
		titleJa: m.set_basket({}, { locale: 'ja' }),
		titleEn: m.set_basket({}, { locale: 'en' }),
		language: locale,
		figures
	};
}

/** Gives the set that a request carries as JSON. @throws 400 that names what is wrong */
export async function readPostedSet({ locale }: App.Locals, request: Request): Promise<FigureSet> {
	const { set, issues } = readFigureSet(await request.text(), 'any numbers');
	refuseIssues(issues.map(asParameter), locale);
	if (!set) throw new Error('a set without issues that was not read');
	return set;
}

function asParameter({ figure, parameter, value, expected }: SetIssue): ParameterIssue {
	const place = figure === null ? '' : `figures[${figure}]`;
	const name = [place, parameter].filter((part) => part !== '').join('.');
	return { type: 'parameter/value', parameter: name, value, expected };
}
