import type { ParameterIssue } from '#lib/domain/parameter-issue.ts';
import { locales, type Locale } from '#lib/messages/index.ts';
import { readFigureObject } from '../print/figure-json.ts';
import type { FigureSpec } from '../print/figure-spec.ts';
import { mostFigures, type FigureSet, type SetIssue } from './figure-set.ts';

const names: readonly string[] = ['id', 'title_ja', 'title_en', 'language', 'print', 'figures'];
/** What a set may say for all of its figures; each may say otherwise. */
const shared: readonly string[] = ['size', 'width', 'palette', 'years'];
const longestTitle = 200;

/**
 * Reads a set of figures from the text of its file. A set is given only where all was understood.
 *
 * @param numbers whether two figures may have the same number, as in a basket that is being filled
 */
export function readFigureSet(
	text: string,
	numbers: 'unique numbers' | 'any numbers' = 'unique numbers'
): { set: FigureSet | null; issues: SetIssue[] } {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { set: null, issues: [ofSet('', text.slice(0, 80), 'JSON')] };
	}
	if (!isObject(value))
		return { set: null, issues: [ofSet('', brief(value), '{ "id": …, "figures": […] }')] };
	const issues = Object.keys(value)
		.filter((name) => !names.includes(name))
		.map((name) => ofSet(name, '', names.join(', ')));
	const id = readText(value, 'id', /^[a-z0-9-]{1,60}$/, 'a–z, 0–9, -', issues);
	const titled = /^(?=.*\S)[^\p{Cc}]*$/u;
	const titleJa = readText(value, 'title_ja', titled, `1–${longestTitle}`, issues);
	const titleEn = readText(value, 'title_en', titled, `1–${longestTitle}`, issues);
	const language = locales.find((one) => one === value['language']);
	if (!language) issues.push(ofSet('language', brief(value['language']), locales.join(', ')));
	const print = readShared(value['print'], issues);
	const figures = readFigures(value['figures'], print, language ?? 'ja', issues);
	if (numbers === 'unique numbers') issues.push(...repeatedNumbers(value['figures']));
	const set = { id, titleJa, titleEn, language: language ?? 'ja', figures };
	return { set: issues.length === 0 ? set : null, issues };
}

function readText(
	set: Readonly<Record<string, unknown>>,
	name: string,
	shape: RegExp,
	expected: string,
	issues: SetIssue[]
): string {
	const value = set[name];
	if (typeof value === 'string' && value.length <= longestTitle && shape.test(value)) return value;
	issues.push(ofSet(name, brief(value), expected));
	return '';
}

function readShared(value: unknown, issues: SetIssue[]): Record<string, unknown> {
	if (value === undefined) return {};
	if (!isObject(value)) {
		issues.push(ofSet('print', brief(value), `{ ${shared.join(', ')} }`));
		return {};
	}
	const foreign = Object.keys(value).filter((name) => !shared.includes(name));
	const known = Object.fromEntries(Object.entries(value).filter(([name]) => shared.includes(name)));
	const read = readFigureObject({ of: '/topics/any', ...known }, 'ja');
	issues.push(
		...foreign.map((name) => ofSet(`print.${name}`, '', shared.join(', '))),
		...read.issues.map((one) => ofSet(`print.${one.parameter}`, one.value, one.expected))
	);
	return read.spec ? known : {};
}

function readFigures(
	value: unknown,
	print: Readonly<Record<string, unknown>>,
	language: Locale,
	issues: SetIssue[]
): FigureSpec[] {
	if (!Array.isArray(value) || value.length === 0 || value.length > mostFigures) {
		const found = Array.isArray(value) ? String(value.length) : brief(value);
		issues.push(ofSet('figures', found, `[…] 1–${mostFigures}`));
		return [];
	}
	return value.flatMap((own: unknown, i): FigureSpec[] => {
		const asked = isObject(own) ? { ...print, ...own } : own;
		const read = readFigureObject(asked, language);
		issues.push(...read.issues.map((one) => ofFigure(i + 1, numberOf(own), one)));
		return read.spec ? [read.spec] : [];
	});
}

function repeatedNumbers(figures: unknown): SetIssue[] {
	const numbers = Array.isArray(figures) ? figures.map(numberOf) : [];
	return numbers.flatMap((number, i) => {
		const earlier = numbers.indexOf(number);
		if (number === '' || earlier === i) return [];
		const expected = `≠ figures[${earlier + 1}]`;
		return [ofFigure(i + 1, number, { parameter: 'number', value: number, expected })];
	});
}

function numberOf(figure: unknown): string {
	const number = isObject(figure) ? figure['number'] : undefined;
	return typeof number === 'string' ? number.trim().slice(0, 20) : '';
}

function ofFigure(
	figure: number,
	number: string,
	{ parameter, value, expected }: Omit<ParameterIssue, 'type'>
): SetIssue {
	return { figure, number, parameter, value, expected };
}

function ofSet(parameter: string, value: string, expected: string): SetIssue {
	return { figure: null, number: '', parameter, value, expected };
}

function brief(value: unknown): string {
	return value === undefined ? '' : JSON.stringify(value).slice(0, 80);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
