import type { ParameterIssue } from '#lib/domain/parameter-issue.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { FigureSpec } from './figure-spec.ts';
import { parseFigure, writeFigure } from './parse-figure.ts';
import { printNames } from './print-spec.ts';

/** Names that a figure has as JSON: those of the parameters of its address. */
const names: readonly string[] = ['of', 'view', 'language', ...printNames];

/** Gives a figure as JSON: one object of texts under the names that its address has. */
export function figureJson(spec: FigureSpec): string {
	return JSON.stringify(Object.fromEntries(writeFigure(spec)), null, '\t');
}

/**
 * Reads a figure from JSON.
 *
 * @param language that a figure has which names none
 * @returns a spec, or what was not understood by name
 */
export function readFigureJson(
	text: string,
	language: Locale
): { spec: FigureSpec | null; issues: ParameterIssue[] } {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return refuse('', text.slice(0, 80), 'JSON');
	}
	return readFigureObject(value, language);
}

/** Reads a figure from what JSON held: an object of texts and numbers. */
export function readFigureObject(
	value: unknown,
	language: Locale
): { spec: FigureSpec | null; issues: ParameterIssue[] } {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return refuse('', JSON.stringify(value).slice(0, 80), '{ "of": … }');
	const parameters = new URLSearchParams();
	for (const [name, own] of Object.entries(value)) {
		if (!names.includes(name)) return refuse(name, '', names.join(', '));
		if (typeof own !== 'string' && typeof own !== 'number')
			return refuse(name, JSON.stringify(own).slice(0, 80), '"…"');
		parameters.set(name, String(own));
	}
	return parseFigure(parameters, language);
}

function refuse(
	parameter: string,
	value: string,
	expected: string
): { spec: null; issues: ParameterIssue[] } {
	return { spec: null, issues: [{ type: 'parameter/value', parameter, value, expected }] };
}
