import { describe, expect, it } from 'vitest';
import type { CompareSpec } from '#lib/charts/panels/compare-spec.ts';
import { breakOf, compare, seriesOf } from '../../../../tests/support/compare.ts';
import { compareFile } from './compare-file.ts';

const edition = { dataVersion: '0123456789ab', address: 'https://example.org/compare?i=a&i=b' };
const series = [
	seriesOf(
		'a',
		{ 2010: 595, 2011: 637, 2013: 765, 2014: 788, 2015: 831 },
		{ breaks: [breakOf('a', '2014-07', 'refuse'), breakOf('a', '2015', 'caution')] }
	),
	seriesOf('b', { '2011FY': 24, '2012FY': 31, '2013FY': 29, '2014FY': 30 }),
	seriesOf('c', {})
];
const cases: Record<string, Partial<CompareSpec>> = {
	panels: {},
	index: { view: 'index', base: 2014 },
	'index-without-base': { view: 'index', base: 1999 }
};

describe('a comparison as a file', () => {
	it.each(
		Object.entries(cases).flatMap(([name, spec]) => [
			[name, 'ja', spec] as const,
			[name, 'en', spec] as const
		])
	)('draws %s in %s as it was approved', async (name, locale, spec) => {
		const svg = compareFile(compare(series, spec, locale), 'title', edition, locale);
		await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(
			`../../../../tests/svg/compare-${name}.${locale}.svg`
		);
	});
	it('takes a title for text, whatever it holds', () => {
		const svg = compareFile(compare(series), '<script>&"', edition, 'ja');
		expect(svg).not.toContain('<script>');
	});
});
