import { describe, expect, it } from 'vitest';
import { chartForms } from '#lib/charts/spec/chart-spec.ts';
import { compare, seriesOf } from '../../../../tests/support/compare.ts';
import { divided, printFigures, subjectOf } from '../../../../tests/support/print-figures.ts';
import { comparisonChart } from './compare-parts.ts';
import { drawFigure } from './draw-figure.ts';
import type { FigureParts } from './figure-parts.ts';
import type { FigureSpec, SubjectView } from './figure-spec.ts';
import { figureWords } from './figure-words.ts';
import { indicatorChart } from './indicator-parts.ts';
import { boxOf, defaultPrint, figureSizes, type PrintSpec } from './print-spec.ts';

const locales = ['ja', 'en'] as const;

function draw(
	parts: FigureParts,
	changes: Partial<PrintSpec> = {},
	view: SubjectView = 'chart'
): string {
	const print = { ...defaultPrint('ja'), number: '図1-1', ...changes };
	const spec: FigureSpec = {
		subject: { page: 'indicators', id: 'cases', query: '', view },
		print
	};
	return drawFigure(parts, figureWords(parts, spec), spec).svg;
}

const viewOf = (name: string): SubjectView => (name === 'table' || name === 'map' ? name : 'chart');

/** Faults of type and lines in points, by the size of a unit. */
function faultsOf(svg: string, size: PrintSpec['size']): string[] {
	const { pointsPerUnit } = boxOf({ size, width: null });
	expect(svg).not.toMatch(/scale\(|matrix\(/);
	const least = { 'font-size': 6, 'stroke-width': 0.25 };
	return Object.entries(least).flatMap(([name, points]) =>
		[...svg.matchAll(new RegExp(`<[^>]*\\s${name}="([^"]*)"[^>]*>`, 'g'))].flatMap(
			([tag, value = '']) =>
				Number(value) * pointsPerUnit >= points - 1e-6 ? [] : [`${size} ${tag}`]
		)
	);
}

describe.each(Object.entries(printFigures))('a %s in print', (name, partsIn) => {
	it.each(figureSizes.flatMap((size) => locales.map((language) => ({ size, language }))))(
		'of size $size in $language is as it was approved',
		async ({ size, language }) => {
			const svg = draw(partsIn(language), { size, language }, viewOf(name));
			expect(faultsOf(svg, size)).toEqual([]);
			await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(
				`../../../../tests/svg/print-${name}-${size}.${language}.svg`
			);
		}
	);
	it.each(['grey', 'mono'] as const)('in %s keeps type and lines', (palette) => {
		const svg = draw(partsIn('ja'), { palette }, viewOf(name));
		expect(faultsOf(svg, 'full')).toEqual([]);
		expect(svg).not.toMatch(/<script|<style|\shref=/);
	});
});

describe('every form of a chart', () => {
	it.each(chartForms.flatMap((form) => figureSizes.map((size) => ({ form, size }))))(
		'$form of size $size has no type under 6 points, no line under a quarter',
		({ form, size }) => {
			for (const language of locales) {
				const parts = indicatorChart(subjectOf(divided, { by: 'kind', form }), language);
				const svg = draw(parts, { size, language });
				expect(faultsOf(svg, size)).toEqual([]);
				expect(svg).not.toMatch(/NaN|undefined/);
			}
		}
	);
	it.each(figureSizes)('a comparison as an index of size %s neither', (size) => {
		const series = [
			seriesOf('a', { 2010: 595, 2011: 637, 2014: 788 }),
			seriesOf('b', { 2010: 24, 2011: 31, 2014: 30 })
		];
		const content = compare(series, { view: 'index', base: 2010 });
		const edition = { dataVersion: '0', address: 'https://example.org' };
		const svg = draw(comparisonChart(content, '比較', edition, 'ja'), { size });
		expect(faultsOf(svg, size)).toEqual([]);
	});
});

describe('a figure', () => {
	it('keeps words of the author as text', () => {
		const parts = printFigures['chart']?.('ja');
		if (!parts) throw new Error('no chart');
		const title = '<script>alert(1)</script>&"';
		const svg = draw(parts, { title, note: ']]>' });
		expect(svg).not.toContain('<script>');
		expect(svg).toContain('&lt;script');
	});
	it('is as wide as it is asked to be, at every width of its own', () => {
		const parts = printFigures['chart']?.('ja');
		if (!parts) throw new Error('no chart');
		for (const width of [60, 90, 300]) {
			const svg = draw(parts, { size: 'own', width });
			expect(svg).toContain(`width="${width}mm"`);
		}
	});
});
