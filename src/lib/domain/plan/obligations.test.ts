import { describe, expect, it } from 'vitest';
import { buildMeasure } from '../../../../tests/support/plan.ts';
import { countForces, obligationsOf, type ObligationSection } from './obligations.ts';
import type { BoundParty, MeasureArticle, ArticleForce, Measure } from './plan.ts';

const kinds = { 0: 'pillar', 1: 'section', 2: 'measure', 3: 'item' } as const;
const build = (codes: string[], changes: Record<string, Partial<Measure>> = {}): Measure[] =>
	codes.map((code, i) => {
		const depth = code.split('-').length - 1;
		return buildMeasure(code, {
			kind: kinds[depth as keyof typeof kinds],
			sort: 10 * i,
			...changes[code]
		});
	});
const binds = (
	code: string,
	bound: BoundParty,
	force: ArticleForce = 'must',
	article = '法第5条第1項'
): MeasureArticle => ({ plan: 'plan', code, article, force, bound });

const measures = build(['4', '4-1', '4-1-1', '4-1-1-a', '4-1-2', '4-2', '4-2-1', '5', '5-1']);
const duty = { position: 'duty' } as const;
const certification = { position: 'certification' } as const;
const codes = (sections: ObligationSection[]): string[] =>
	sections.flatMap(({ parts }) =>
		parts.flatMap(({ obligations }) => obligations.map(({ measure }) => measure.code))
	);

describe('obligationsOf', () => {
	const articles = [
		binds('4-1-1', 'school'),
		binds('4-1-2', 'certified'),
		binds('4-2-1', 'covered'),
		binds('5-1', 'authority'),
		binds('4', 'anyone')
	];
	it('binds a facility by duty through school operators and every covered operator', () => {
		expect(codes(obligationsOf(duty, measures, articles).binding)).toEqual(['4-1-1', '4-2-1']);
	});
	it('binds a facility on certification through certified and every covered operator', () => {
		expect(codes(obligationsOf(certification, measures, articles).binding)).toEqual([
			'4-1-2',
			'4-2-1'
		]);
	});
	it('tells apart what the authority does and what holds for anyone, for both', () => {
		for (const facility of [duty, certification]) {
			const { anyone, authority } = obligationsOf(facility, measures, articles);
			expect([codes(anyone), codes(authority)]).toEqual([['4'], ['5-1']]);
		}
	});
	it('gives only the articles that bind, with the strictest force of these', () => {
		const [section] = obligationsOf(duty, measures, [
			binds('4-1-1', 'school', 'may', '規則第9条'),
			binds('4-1-1', 'covered', 'should', '規則第8条'),
			binds('4-1-1', 'certified', 'must', '法第20条')
		]).binding;
		const [obligation] = section?.parts[0]?.obligations ?? [];
		expect(obligation?.force).toBe('should');
		expect(obligation?.articles.map(({ article }) => article)).toEqual(['規則第9条', '規則第8条']);
	});
	it('puts the points of an obligation below it, with those of their articles that bind', () => {
		const given = [binds('4-1-1', 'covered'), binds('4-1-1-a', 'certified', 'must', '規則第19条')];
		const item = (facility: typeof duty | typeof certification) =>
			obligationsOf(facility, measures, given).binding[0]?.parts[0]?.obligations[0]?.items.map(
				({ measure, articles }) => [measure.code, articles.map(({ article }) => article)]
			);
		expect(item(duty)).toEqual([['4-1-1-a', []]]);
		expect(item(certification)).toEqual([['4-1-1-a', ['規則第19条']]]);
		expect(codes(obligationsOf(certification, measures, given).binding)).toEqual(['4-1-1']);
	});
	it('lets a point stand by itself where what it belongs to does not bind', () => {
		const given = [binds('4-1-1', 'school'), binds('4-1-1-a', 'certified')];
		expect(codes(obligationsOf(certification, measures, given).binding)).toEqual(['4-1-1-a']);
	});
	it('groups by section of the guideline, and within it by the headings between', () => {
		const deep = build(['4', '4-1', '4-1-0', '4-1-1', '4-1-1-1', '4-1-1-2', '4-2', '4-2-1'], {
			'4-1-1': { kind: 'section' },
			'4-1-1-1': { kind: 'measure' },
			'4-1-1-2': { kind: 'measure' }
		});
		const given = ['4-1-0', '4-1-1-1', '4-1-1-2', '4-2-1'].map((code) => binds(code, 'covered'));
		const { binding } = obligationsOf(duty, deep, given);
		expect(
			binding.map(({ heading, parts }) => [
				heading.code,
				parts.map(({ headings, obligations }) => [
					headings.map(({ code }) => code),
					obligations.map(({ measure }) => measure.code)
				])
			])
		).toEqual([
			[
				'4-1',
				[
					[[], ['4-1-0']],
					[['4-1-1'], ['4-1-1-1', '4-1-1-2']]
				]
			],
			['4-2', [[[], ['4-2-1']]]]
		]);
	});
	it('takes the pillar, or the measure itself, where there is no section', () => {
		const flat = build(['4', '4-1', '5'], { '4-1': { kind: 'measure' }, '5': { kind: 'measure' } });
		const { binding } = obligationsOf(duty, flat, [binds('4-1', 'school'), binds('5', 'school')]);
		expect(binding.map(({ heading }) => heading.code)).toEqual(['4', '5']);
	});
	it('is empty where nothing binds', () => {
		expect(obligationsOf(duty, measures, [])).toEqual({ binding: [], anyone: [], authority: [] });
	});
});

describe('countForces', () => {
	it('counts obligations, not articles', () => {
		const { binding } = obligationsOf(duty, measures, [
			binds('4-1-1', 'school', 'must', '法第6条'),
			binds('4-1-1', 'school', 'must', '法第7条'),
			binds('4-2-1', 'covered', 'should')
		]);
		expect(countForces(binding)).toEqual({ must: 1, should: 1, may: 0 });
	});
});
