import type { ParameterIssue } from '#lib/domain/parameter-issue.ts';
import { ParameterReader } from '#lib/domain/parameter-reader.ts';
import { locales, type Locale } from '#lib/messages/index.ts';
import { readSubject, subjectAddress, viewsOf, type FigureSpec } from './figure-spec.ts';
import {
	defaultPrint,
	figureSizes,
	longestWords,
	ownWidths,
	palettes,
	printNames,
	yearStyles,
	type PrintSpec
} from './print-spec.ts';

/** What is expected of the parameter `of`. */
const pages = '/indicators/…, /compare?…, /plans/…, /topics/…';

/**
 * Reads a figure from the parameters of an address; what is absent or empty means its default. A spec
 * is given only where everything was understood.
 *
 * @param language of the reader, which a figure has unless told
 */
export function parseFigure(
	parameters: URLSearchParams,
	language: Locale
): { spec: FigureSpec | null; issues: ParameterIssue[] } {
	const read = new ParameterReader(parameters);
	const of = parameters.get('of') ?? '';
	const subject = readSubject(of);
	if (!subject) read.refuse('of', of.slice(0, 200), pages);
	const views = viewsOf[subject?.page ?? 'indicators'];
	const view = read.choice('view', views) ?? views[0] ?? 'chart';
	const print = readPrint(read, language);
	const { issues } = read;
	return {
		spec: subject && issues.length === 0 ? { subject: { ...subject, view }, print } : null,
		issues
	};
}

function readPrint(read: ParameterReader, fallback: Locale): PrintSpec {
	const language = read.choice('language', locales) ?? fallback;
	const plain = defaultPrint(language);
	const size = read.choice('size', figureSizes) ?? plain.size;
	const width = read.whole('width', ownWidths.least, ownWidths.most);
	const word = (name: keyof typeof longestWords): string =>
		readable(read.text(name, longestWords[name]));
	return {
		size,
		width: size === 'own' ? (width ?? ownWidths.usual) : null,
		palette: read.choice('palette', palettes) ?? plain.palette,
		language,
		years: read.choice('years', yearStyles) ?? plain.years,
		number: word('number'),
		title: word('title'),
		subtitle: word('subtitle'),
		note: word('note'),
		source: word('source')
	};
}

/** Signs that no file may hold (XML 1.0) become spaces, as do ends of lines. */
function readable(text: string): string {
	return text
		.toWellFormed()
		.replace(/[\p{Cc}\p{Zl}\p{Zp}\ufffe\uffff]+/gu, ' ')
		.trim();
}

/** Writes a figure as the parameters of an address, less what is the default; `parseFigure` reads it back. */
export function writeFigure({ subject, print }: FigureSpec): URLSearchParams {
	const plain = defaultPrint(print.language);
	const parameters = new URLSearchParams({ of: subjectAddress(subject) });
	if (subject.view !== viewsOf[subject.page][0]) parameters.set('view', subject.view);
	parameters.set('language', print.language);
	for (const name of printNames) {
		const value = print[name];
		if (value !== null && value !== plain[name]) parameters.set(name, String(value));
	}
	return parameters;
}
