import { describe, expect, it } from 'vitest';
import { annual, dossier, observation } from '../../../../tests/support/dossier.ts';
import { chartContent } from '../chart-content.ts';
import { contrast } from '../color/contrast.ts';
import { defaultSpec } from '../spec/chart-spec.ts';
import { theme } from '../theme.ts';

const spec = defaultSpec({
	indicator: 'cases',
	isRank: false,
	kinds: ['year'],
	breakdowns: [
		{ id: 'sex', kinds: ['year'], categories: [], parts: 'exhaustive', periods: { year: 9 } }
	]
});
const part = (id: number, year: number, value: number, category: string) =>
	observation(id, String(year), value, { breakdown: 'sex', category });
const data = dossier({
	breakdowns: [{ id: 'sex', titleJa: '性別', titleEn: 'Sex', parts: 'exhaustive' }],
	categories: [
		{ breakdown: 'sex', id: 'girls', labelJa: '女子', labelEn: 'Girls', sort: 1 },
		{ breakdown: 'sex', id: 'boys', labelJa: '男子', labelEn: 'Boys', sort: 2 }
	],
	observations: [
		...annual(2010, [10, 12, 20]),
		part(11, 2010, 4, 'girls'),
		part(12, 2011, 5, 'girls'),
		part(13, 2012, 6, 'girls'),
		part(21, 2010, 6, 'boys'),
		part(22, 2012, 9, 'boys')
	]
});
/** Each series as it is read: its name and what its values say. */
const read = (by: string | null, form: 'lines' | 'stacked' = 'lines') => {
	const placed = chartContent(data, { ...spec, by, form, years: 'western' }, 'ja').place({
		width: 600,
		height: 300,
		size: 12
	});
	return {
		placed,
		words: placed?.readings.map(({ name, points }) => [
			name,
			...points.map(({ title }) => title.replace(/（.*/, ''))
		])
	};
};

describe('the readings of a chart', () => {
	it('of one line are its points, in one series without a name', () => {
		expect(read(null).words).toEqual([['', '2010年 10件', '2011年 12件', '2012年 20件']]);
	});
	it('of parts as lines are the parts in their order, each value with the name of its part', () => {
		expect(read('sex').words).toEqual([
			['女子', '女子 2010年 4件', '女子 2011年 5件', '女子 2012年 6件'],
			['男子', '男子 2010年 6件', '男子 2012年 9件']
		]);
	});
	it('of a stack go from its top down, and end with what is open of the totals', () => {
		expect(read('sex', 'stacked').words).toEqual([
			['男子', '男子 2010年 6件', '男子 2012年 9件'],
			['女子', '女子 2010年 4件', '女子 2011年 5件', '女子 2012年 6件'],
			['総数のうち区分の値がない分', '2011年 区分の値がない分 7件', '2012年 区分の値がない分 5件']
		]);
	});
	it('of a stack stand in the middle of their bars', () => {
		const { placed } = read('sex', 'stacked');
		if (placed?.form !== 'stacked') throw new Error('no stack');
		for (const { x, y, title } of placed.readings.slice(0, 2).flatMap(({ points }) => points)) {
			const bar = placed.bars.find((one) => one.title === title);
			expect(bar && bar.x < x && x < bar.x + bar.width).toBe(true);
			expect(bar && bar.y < y && y < bar.y + bar.height).toBe(true);
		}
	});
});

it.each([theme.ground, theme.gapNotHeld, theme.gapNotCollected])(
	'the mark of a reading stands off %s, 3:1',
	(ground) => {
		expect(contrast(theme.ink, ground)).toBeGreaterThanOrEqual(3);
	}
);
