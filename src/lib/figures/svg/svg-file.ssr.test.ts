import { describe, expect, it } from 'vitest';
import { defaultSpec } from '#lib/charts/spec/chart-spec.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { annual, dossier, observation, source } from '../../../../tests/support/dossier.ts';
import { svgFile } from './svg-file.ts';

const edition = { dataVersion: '0123456789ab', address: 'https://example.org/indicators/cases' };
const spec = defaultSpec({
	indicator: 'cases',
	isRank: false,
	kinds: ['year', 'half'],
	breakdowns: []
});

const cases: Record<string, Dossier> = {
	plain: dossier({ observations: annual(2010, [595, 637, 762, 765, 788, 831]) }),
	'gap-and-break': dossier({
		observations: annual(2010, [595, 637, null, 765, 788, 831, null, 1142]),
		gaps: [
			{
				indicator: 'cases',
				breakdown: '',
				category: '',
				area: '00',
				from: '2012',
				to: '2012',
				reason: 'not-held-here',
				noteJa: '値を示す資料を収集していない',
				noteEn: 'no document held',
				source: ''
			}
		],
		breaks: [
			{
				indicator: 'cases',
				breakdown: '',
				category: '',
				area: '',
				date: '2014-07',
				force: 'refuse',
				kind: 'law',
				noteJa: '法改正で対象が広がった',
				noteEn: 'An amendment widened the offence',
				event: ''
			}
		]
	}),
	marks: dossier({
		observations: [
			...annual(2015, [1938, 2097]),
			observation(3, '2017', 2413, { source: 'press' }),
			observation(4, '2018', 3097, { source: 'press', status: 'P' }),
			observation(5, '2019', 3059, { source: 'relay' }),
			observation(6, '2020', 2757, { derivation: '3059-302' })
		],
		sources: [
			source(),
			source({ id: 'press', kind: 'press', publisher: '共同通信', published: '2018' }),
			source({ id: 'relay', kind: 'official-relay', publisher: '内閣府', published: '2020' })
		]
	}),
	'two-values': dossier({ observations: annual(2010, [595, 637]) }),
	'all-zero': dossier({ observations: annual(2010, [0, 0, 0, 0]) }),
	empty: dossier()
};

const part = (id: number, period: string, category: string, value: number, press = false) =>
	observation(id, period, value, {
		breakdown: 'sex',
		category,
		source: press ? 'press' : 'npa-2020'
	});

/** 2012: the parts do not cover the total; 2013: no part is known; two breaks in one year. */
const parts = dossier({
	observations: [
		...annual(2010, [40, 44, 50, 48, 52]),
		part(11, '2010', 'female', 36),
		part(12, '2010', 'male', 4),
		part(13, '2011', 'female', 40),
		part(14, '2011', 'male', 4),
		part(15, '2012', 'female', 41, true),
		part(16, '2014', 'female', 45),
		part(17, '2014', 'male', 7)
	],
	sources: [source(), source({ id: 'press', kind: 'press', publisher: '共同通信' })],
	breakdowns: [{ id: 'sex', titleJa: '性別', titleEn: 'Sex', parts: 'exhaustive' }],
	categories: [
		{ breakdown: 'sex', id: 'female', labelJa: '女性', labelEn: 'Female', sort: 10 },
		{ breakdown: 'sex', id: 'male', labelJa: '男性', labelEn: 'Male', sort: 20 }
	],
	breaks: (['rename', 'caution'] as const).map((force) => ({
		indicator: 'cases',
		breakdown: '',
		category: '',
		area: '',
		date: '2011',
		force,
		kind: 'definition',
		noteJa: force === 'rename' ? '呼称の変更' : '一部の資料の追加',
		noteEn: force === 'rename' ? 'renamed' : 'documents added',
		event: ''
	}))
});

describe('svgFile', () => {
	it.each(
		Object.entries(cases).flatMap(([name, data]) => [
			[name, 'ja', data] as const,
			[name, 'en', data] as const
		])
	)('draws %s in %s as it was approved', async (name, locale, data) => {
		const svg = svgFile(data, { ...spec, events: true }, edition, locale);
		await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(
			`../../../../tests/svg/line-${name}.${locale}.svg`
		);
	});
	it.each([
		['lines', 'ja'],
		['lines', 'en'],
		['stacked', 'ja'],
		['stacked', 'en']
	] as const)('draws parts as %s in %s as it was approved', async (form, locale) => {
		const svg = svgFile(parts, { ...spec, by: 'sex', form }, edition, locale);
		await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(
			`../../../../tests/svg/parts-${form}.${locale}.svg`
		);
	});
	it('names no style sheet, class or script, and leaves no comment', () => {
		const svg = svgFile(cases['marks'] ?? dossier(), spec, edition, 'ja');
		expect(svg).not.toMatch(/<style|class=|<script|<!--/);
		expect(svg).toContain('0123456789ab');
	});
	it('keeps text from data as text', () => {
		const data = dossier({ observations: annual(2010, [1, 2, 3]) });
		data.indicator.titleJa = '<script>alert(1)</script>&';
		expect(svgFile(data, spec, edition, 'ja')).toContain('&lt;script>alert(1)&lt;/script>&amp;');
	});
});
