import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureJson, readFigureJson } from './figure-json.ts';
import { readSubject, subjectViews, viewsOf } from './figure-spec.ts';
import { parseFigure, writeFigure } from './parse-figure.ts';
import { figureSpecs } from '../../../../tests/support/figure-specs.ts';
import { defaultPrint } from './print-spec.ts';

const parse = (query: string) => parseFigure(new URLSearchParams(query), 'ja');

describe('parseFigure', () => {
	it('takes what is not said from the page and its defaults', () => {
		expect(parse('of=/indicators/cases').spec).toEqual({
			subject: { page: 'indicators', id: 'cases', query: '', view: 'chart' },
			print: defaultPrint('ja')
		});
		expect(parse('of=/en/topics/trafficking?kind=half').spec?.subject).toEqual({
			page: 'topics',
			id: 'trafficking',
			query: 'kind=half',
			view: 'table'
		});
	});
	it.each([
		['', 'of'],
		['of=/about', 'of'],
		['of=/compare/x', 'of'],
		['of=/indicators', 'of'],
		['of=//evil.example/indicators/x', 'of'],
		['of=/indicators/..%2f..%2fetc', 'of'],
		['of=/topics/x&view=map', 'view'],
		['of=/indicators/x&size=a5', 'size'],
		['of=/indicators/x&width=5', 'width'],
		['of=/indicators/x&palette=red', 'palette'],
		['of=/indicators/x&years=julian', 'years'],
		['of=/indicators/x&language=fr', 'language'],
		[`of=/indicators/x&title=${'題'.repeat(10_000)}`, 'title']
	])('refuses %s and names the parameter', (query, parameter) => {
		const { spec, issues } = parse(query);
		expect([spec, issues.map((issue) => issue.parameter)]).toEqual([null, [parameter]]);
		expect(issues[0]?.value.length).toBeLessThan(250);
	});
	it('keeps markup and formulas as the text they are', () => {
		const { spec } = parse('of=/indicators/x&title=<script>alert(1)</script>&note==cmd()%00');
		expect([spec?.print.title, spec?.print.note]).toEqual(['<script>alert(1)</script>', '=cmd()']);
	});
});

describe('readFigureJson', () => {
	it.each([
		['{', '', 'JSON'],
		['[]', '', '{ "of": … }'],
		['{"of":"/indicators/x","colour":"red"}', 'colour', 'of, view, language'],
		['{"of":["/indicators/x"]}', 'of', '"…"']
	])('refuses %s', (text, parameter, expected) => {
		const { spec, issues } = readFigureJson(text, 'ja');
		expect([spec, issues[0]?.parameter]).toEqual([null, parameter]);
		expect(issues[0]?.expected).toContain(expected);
	});
});

describe('a figure', () => {
	it('comes back from its address, in an address of the other language too', () => {
		fc.assert(
			fc.property(figureSpecs, (spec) => {
				const query = writeFigure(spec).toString();
				expect(parseFigure(new URLSearchParams(query), 'en').spec).toEqual(spec);
			})
		);
	});
	it('comes back from JSON', () => {
		fc.assert(
			fc.property(figureSpecs, (spec) => {
				expect(readFigureJson(figureJson(spec), 'en').spec).toEqual(spec);
			})
		);
	});
});

it('every page has a view, and a subject without a page is none', () => {
	expect(
		Object.values(viewsOf)
			.flat()
			.every((view) => subjectViews.includes(view))
	).toBe(true);
	expect(readSubject('/indicators/a?x=1#top')).toBeNull();
	expect(readSubject(`/indicators/a?x=${'y'.repeat(3000)}`)).toBeNull();
});
