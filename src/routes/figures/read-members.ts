import { setImmediate } from 'node:timers/promises';
import { isHttpError } from '@sveltejs/kit';
import { LRUCache } from 'lru-cache';
import type { FigureContent, ToldFigure } from '#lib/figures/figure/figure-content.ts';
import { writeFigure } from '#lib/figures/print/parse-figure.ts';
import type { FigureSet } from '#lib/figures/set/figure-set.ts';
import { hasValues, type SetMember } from '#lib/figures/set/set-manifest.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { findNewer, type NewerFigure } from './find-newer.ts';
import { inLanes } from './in-lanes.ts';
import { readFigure, type ReadFigure } from './read-figure.ts';

/** What is told of a figure of a set, and what of it would be otherwise today; null: it is of today. */
export type ToldMember = SetMember & { newer: NewerFigure | null };

/** Figures read at the same time: most of that is waiting for the warehouse. */
const lanes = 4;
/** What is told of a figure is a few kB and follows from its address and the data alone. */
const known = new LRUCache<string, ToldMember>({ max: 1000 });

/**
 * Reads what is told of the figures of a set, a few at a time, so that other requests are answered in
 * between. One that has no data (any more), or is of something unknown, says so in its place.
 */
export function readMembers(
	locals: App.Locals,
	{ figures }: Pick<FigureSet, 'figures'>,
	origin: string
): Promise<ToldMember[]> {
	return inLanes(figures, lanes, async (spec) => {
		const address = `${origin}?${writeFigure(spec).toString()}`;
		const key = [locals.warehouse.meta.dataVersion, locals.locale, address].join(' ');
		const told = known.get(key) ?? (await tell(locals, spec, origin));
		known.set(key, told);
		return told;
	});
}

async function tell(
	locals: App.Locals,
	spec: ReadFigure['spec'],
	origin: string
): Promise<ToldMember> {
	await setImmediate();
	const { figure, missing } = await readMember(locals, spec, origin);
	if (!figure) return { spec, content: null, missing: missing ?? '', newer: null };
	const newer = await findNewer(locals, figure, origin);
	return { spec, content: toldOf(figure.content), missing: null, newer };
}

/** Reads a figure of a set with all that its files are written from, or why it has none. */
export async function readMember(
	locals: App.Locals,
	spec: ReadFigure['spec'],
	origin: string
): Promise<{ figure: ReadFigure | null; missing: string | null }> {
	try {
		const figure = await readFigure(locals, spec, origin);
		return hasValues(figure.content, spec.subject.page)
			? { figure, missing: null }
			: { figure: null, missing: m.set_no_value({}, locals) };
	} catch (fault) {
		if (!isHttpError(fault) || fault.status >= 500) throw fault;
		return { figure: null, missing: wordFault(fault.body, locals.locale) };
	}
}

function toldOf({ language, words, edition, documents, size }: FigureContent): ToldFigure {
	return { language, words, edition, documents, size };
}

function wordFault({ message, issues = [] }: App.Error, locale: Locale): string {
	const [first] = issues;
	return first ? m.error_parameter_detail({ ...first }, { locale }) : message;
}
