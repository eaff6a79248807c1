import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { cleanSvg } from '#lib/figures/svg/clean-svg.ts';
import { breakOf, compare, seriesOf } from '../../../../tests/support/compare.ts';
import Comparison from '../panels/Comparison.svelte';
import type { CompareSpec } from '../panels/compare-spec.ts';
import type { OverlaidSeries } from './own-panels.ts';

const published = [
	seriesOf('a', { 2014: 40, 2015: 50, 2016: 60, 2017: 55 }),
	seriesOf(
		'b',
		{ '2014FY': 900, '2015FY': 1200, '2016FY': 1100 },
		{
			breaks: [breakOf('b', '2016-04', 'refuse')]
		}
	)
];
const value = (period: string, number: number | null, more = {}) => ({
	period,
	value: number,
	qualifier: '' as const,
	status: 'A' as const,
	...more
});
const tips: OverlaidSeries = {
	id: 'own-1',
	name: '相談窓口への通報',
	unit: '件',
	kind: 'year',
	over: 'a',
	values: [
		value('2012', 20),
		value('2013', 30),
		value('2015', 130, { qualifier: 'about' }),
		value('2016', null, { status: 'Q' }),
		value('2017', 90),
		value('2018', 95, { status: 'P' })
	]
};
const calls: OverlaidSeries = {
	id: 'own-2',
	name: 'calls <b>&amp; letters',
	unit: '',
	kind: 'fiscal-year',
	over: 'a',
	values: [value('2014FY', 10), value('2015FY', -5)]
};

const visits: OverlaidSeries = {
	...calls,
	id: 'own-3',
	name: '来所',
	kind: 'year',
	values: [
		value('2014', 12),
		value('2015', 10),
		value('2016', 21),
		value('2017', 4),
		value('2019', 9)
	]
};

const boxes = {
	wide: { width: 760, height: 180, size: 12 },
	narrow: { width: 360, height: 160, size: 12 }
} as const;

/** The whole drawing as a file, an element a line. */
function draw(
	box: keyof typeof boxes,
	locale: 'ja' | 'en',
	changes: Partial<CompareSpec>,
	own: OverlaidSeries[]
): string {
	const placed = compare(published, changes, locale, own).place(boxes[box]);
	if (!placed) throw new Error('nothing is drawn');
	const { width, height } = placed;
	const body = cleanSvg(render(Comparison, { props: { placed } }).body).replaceAll('><', '>\n<');
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="#ffffff"/>
${body}
</svg>
`;
}

const looks = (['wide', 'narrow'] as const).flatMap((box) =>
	(['ja', 'en'] as const).map((locale) => [box, locale] as const)
);

describe('a file of a reader over a comparison', () => {
	it.each(looks)('over panels, %s, %s', async (box, locale) => {
		const svg = draw(box, locale, {}, [tips, calls]);
		await expect(svg).toMatchFileSnapshot(
			`../../../../tests/svg/overlay-panels-${box}.${locale}.svg`
		);
	});
	it.each(looks)('among indices, %s, %s', async (box, locale) => {
		const svg = draw(box, locale, { view: 'index', base: 2015 }, [visits, tips]);
		await expect(svg).toMatchFileSnapshot(
			`../../../../tests/svg/overlay-index-${box}.${locale}.svg`
		);
	});
	it('draws nothing but what is published where nothing is laid over it', () => {
		for (const [box, locale] of looks) {
			const svg = draw(box, locale, {}, []);
			expect(svg).not.toContain('#9b1b5a');
			expect(draw(box, locale, {}, [tips])).toContain('#9b1b5a');
		}
	});
	it('writes the names of a file as text', () => {
		expect(draw('wide', 'en', {}, [calls])).toContain('calls &lt;b>&amp;amp; letters');
	});
});
