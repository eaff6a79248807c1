import { setImmediate } from 'node:timers/promises';
import { isHttpError } from '@sveltejs/kit';
import type { FigureSet } from '#lib/figures/set/figure-set.ts';
import { hasValues, type SetMember } from '#lib/figures/set/set-manifest.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { readFigure, type ReadFigure } from './read-figure.ts';

/** A figure of a set with all that its files are written from, or why it has none. */
export type ReadMember = SetMember & { figure: ReadFigure | null };

/**
 * Reads the figures of a set one after another, so that other requests are answered in between. One
 * that has no data (any more), or is of something unknown, says so in its place.
 */
export async function readMembers(
	locals: App.Locals,
	{ figures }: Pick<FigureSet, 'figures'>,
	origin: string
): Promise<ReadMember[]> {
	const members: ReadMember[] = [];
	for (const spec of figures) {
		members.push(await readMember(locals, spec, origin));
		await setImmediate();
	}
	return members;
}

async function readMember(
	locals: App.Locals,
	spec: ReadFigure['spec'],
	origin: string
): Promise<ReadMember> {
	try {
		const figure = await readFigure(locals, spec, origin);
		return hasValues(figure.content, spec.subject.page)
			? { spec, figure, content: figure.content, missing: null }
			: { spec, figure: null, content: null, missing: m.set_no_value({}, locals) };
	} catch (fault) {
		if (!isHttpError(fault) || fault.status >= 500) throw fault;
		return { spec, figure: null, content: null, missing: wordFault(fault.body, locals.locale) };
	}
}

function wordFault({ message, issues = [] }: App.Error, locale: Locale): string {
	const [first] = issues;
	return first ? m.error_parameter_detail({ ...first }, { locale }) : message;
}
