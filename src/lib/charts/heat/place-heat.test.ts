import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partBreak, partDossier, partGap } from '../../../../tests/support/part-values.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { breakdownSeries } from '../breakdown/breakdown-series.ts';
import { contrast } from '../color/contrast.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { defaultSpec, type ChartSpec } from '../spec/chart-spec.ts';
import { theme } from '../theme.ts';
import { looks } from './cell-look.ts';
import { placeHeat } from './place-heat.ts';

const spec: ChartSpec = {
	...defaultSpec({ indicator: 'cases', isRank: false, kinds: ['year'], breakdowns: [] }),
	by: 'kind',
	form: 'heat'
};
const tryPlace = (data: Dossier, changes: Partial<ChartSpec> = {}, width = 760) => {
	const series = breakdownSeries(data, { ...spec, ...changes });
	if (!series) throw new Error('no parts');
	const box = { width, height: 300, size: 12, locale: 'ja' as const, years: 'both' as const };
	return placeHeat(series, box);
};
const place = (...args: Parameters<typeof tryPlace>) => {
	const placed = tryPlace(...args);
	if (!placed) throw new Error('nothing drawn');
	const cells = placed.blocks.flatMap((block) => block.cells);
	const at = (part: number, year: number) =>
		cells.find((cell) => cell.part === `part-${part}` && cell.period === String(year));
	const legend = placed.key.map(({ labels }) => labels.map(({ text }) => text).join(''));
	return { ...placed, cells, at, legend };
};

const signs = partDossier(
	2010,
	{
		製造: [
			0,
			{ value: 20, source: 'press' },
			null,
			{ value: 40, status: 'P' },
			{ value: 1900, qualifier: 'about' }
		],
		所持: [100, null, { value: 50, source: 'relay' }, { value: 25, derivation: '50-25' }, 75]
	},
	{ gaps: [partGap('part-1', '2011')] }
);
const long = partDossier(
	1995,
	Object.fromEntries(
		['児童が自らを撮影した画像に伴う被害（自画撮り）', '提供・公然陳列'].map((name, part) => [
			name,
			Array.from({ length: 30 }, (_, i) => (i * 37 + part) % 1000)
		])
	)
);

describe('placeHeat', () => {
	it('shades the larger the darker and writes every number', () => {
		const { at } = place(partDossier(2010, { a: [1, 2, 3, 4, 5] }));
		const years = [2010, 2011, 2012, 2013, 2014];
		expect(years.map((year) => at(0, year)?.look.fill)).toEqual([...theme.ramp]);
		expect(years.map((year) => at(0, year)?.number)).toEqual(['1', '2', '3', '4', '5']);
	});
	it('outlines zero, which is a value, and shades no hole', () => {
		const { at } = place(signs);
		expect(at(0, 2010)).toMatchObject({ look: looks.zero, number: '0' });
		expect(at(0, 2012)).toMatchObject({ look: looks['not-held'], number: '', hatch: '' });
		expect(at(1, 2011)).toMatchObject({ look: looks['not-collected'], number: '' });
		expect(at(1, 2011)?.hatch).toMatch(/^M/);
	});
	it('words every cell', () => {
		const { at } = place(signs);
		expect(at(0, 2012)?.title).toBe('製造　平成24年（2012年）　値なし（資料未収集）');
		expect(at(1, 2011)?.title).toBe('所持　平成23年（2011年）　値なし（集計なし。集計していない）');
		expect(at(0, 2014)?.title).toContain('約1,900件');
		expect(at(0, 2011)?.title).toContain('報道等による');
	});
	it('marks who reports a value, provisional and computed ones', () => {
		const { at } = place(signs);
		expect(at(0, 2011)?.look.corner).toBe('square');
		expect(at(1, 2012)?.look.corner).toBe('triangle');
		expect(at(1, 2010)?.look.corner).toBeNull();
		expect(at(0, 2013)?.look.isProvisional).toBe(true);
		expect(at(1, 2013)?.look.isDerived).toBe(true);
	});
	it('has a legend of exactly what is in use', () => {
		expect(place(signs).legend).toEqual([
			'20～25',
			'40',
			'50～75',
			'100',
			'約1,900',
			'0',
			'資料未収集',
			'集計・公表なし',
			'他の公的機関による引用',
			'報道等による',
			'暫定値（内側の枠）',
			'公表値からの計算値（下線）'
		]);
		expect(place(partDossier(2010, { a: [7] })).legend).toEqual(['7']);
	});
	it('hatches decreases in the shade of their size', () => {
		const data = partDossier(2010, { a: [100, 150, 75, 75], b: [100, 110, 121, 2] });
		const { at, legend } = place(data, { show: 'change' });
		expect(at(0, 2011)).toMatchObject({ number: '+50.0', hatch: '' });
		expect(at(0, 2012)).toMatchObject({ number: '−50.0', look: { hatch: 'falling' } });
		expect(at(0, 2012)?.look.fill).toBe(at(0, 2011)?.look.fill);
		expect(at(0, 2013)).toMatchObject({ number: '±0.0', look: looks.zero });
		expect(legend).toContain('減少（斜線。濃さは増減の幅）');
	});
	it('signs a published value that has no number under the measure, with the reason', () => {
		const { at, legend } = place(partDossier(2010, { a: [100, 150] }), { show: 'change' });
		expect(at(0, 2010)).toMatchObject({ look: looks.refused, number: '' });
		expect(at(0, 2010)?.title).toContain('この表し方では示さない：最初の値であり');
		expect(legend).toContain('公表値はあるが、この表し方では示さない');
	});
	it('rules a break in the rows it concerns, its number above the columns', () => {
		const breaks = [
			partBreak('2011', { category: 'part-1' }),
			partBreak('2013', { force: 'caution' })
		];
		const { blocks, at } = place({ ...signs, breaks });
		const rules = blocks[0]?.rules ?? [];
		expect(rules.map(({ cuts }) => cuts)).toEqual([false, true, false]);
		expect(rules[1]?.top).toBeCloseTo((at(1, 2011)?.y ?? 0) - 1, 5);
		expect(rules[1]?.x).toBeCloseTo((at(1, 2011)?.x ?? 0) - 1, 5);
		expect(blocks[0]?.breaks.map(({ label }) => label)).toEqual(['1', '2']);
		for (const { y } of blocks[0]?.breaks ?? []) expect(y).toBeLessThan(blocks[0]?.top ?? 0);
	});
	it('writes numbers with a contrast of 4.5:1, and within their cells', () => {
		for (const width of [360, 760, 1080]) {
			const { cells, numberSize } = place(long, {}, width);
			for (const { look, number, width: room } of cells) {
				if (number === '') continue;
				expect(contrast(look.fill, look.ink)).toBeGreaterThanOrEqual(4.5);
				expect(estimateWidth(number, numberSize)).toBeLessThanOrEqual(room - 4);
			}
		}
	});
	it('goes on in further blocks where periods do not fit, each with its heads and names', () => {
		const { blocks, cells } = place(long, {}, 360);
		expect(blocks.map((block) => block.id)).toEqual(['1995', '2005', '2015']);
		expect(new Set(blocks.map(({ names }) => names.length)).size).toBe(1);
		for (const { heads } of blocks) expect(heads.length).toBeGreaterThan(2);
		expect(Math.min(...cells.map(({ width }) => width))).toBeGreaterThanOrEqual(24);
		blocks
			.slice(1)
			.forEach(({ heads }, i) =>
				expect(heads[0]?.y).toBeGreaterThan(blocks[i]?.bottom ?? Infinity)
			);
	});
	it('keeps names whole, and heads apart', () => {
		for (const width of [360, 760, 1080]) {
			const { blocks } = place(long, {}, width);
			const names = blocks[0]?.names.map(({ text }) => text).join('');
			expect(names).toBe('児童が自らを撮影した画像に伴う被害（自画撮り）提供・公然陳列');
			for (const { heads } of blocks)
				heads.slice(1).forEach(({ x, text }, i) => {
					const before = heads[i];
					const room = (estimateWidth(text, 12) + estimateWidth(before?.text ?? '', 12)) / 2;
					expect(x - (before?.x ?? 0)).toBeGreaterThan(room);
				});
		}
	});
	it('keeps cells and legend within its width and height', () => {
		for (const data of [signs, long])
			for (const width of [360, 760, 1080]) {
				const { cells, key, height } = place(data, {}, width);
				for (const cell of cells) expect(cell.x + cell.width).toBeLessThanOrEqual(width);
				for (const { labels, y } of key) {
					expect(y).toBeLessThan(height - 12);
					for (const { x, text } of labels)
						expect(x + estimateWidth(text, 12)).toBeLessThanOrEqual(width);
				}
			}
	});
	it('reads every cell of a part in time', () => {
		const { readings, cells } = place(long, {}, 360);
		expect(readings.map(({ points }) => points.length)).toEqual([30, 30]);
		expect(readings[1]?.points.map(({ title }) => title)).toEqual(
			cells.filter(({ part }) => part === 'part-1').map(({ title }) => title)
		);
	});
	it('is null where nothing is drawn', () => {
		expect(tryPlace(partDossier(2010, { a: [1], b: [2] }), { show: 'change' })).toBeNull();
	});
	it('has one cell for each part and period, shaded only where there is a value (property)', () => {
		const value = fc.option(fc.integer({ min: 0, max: 99 }), { freq: 2 });
		const years = fc.array(value, { minLength: 1, maxLength: 14 });
		fc.assert(
			fc.property(years, years, fc.constantFrom(360, 760), (a, b, width) => {
				const data = partDossier(2010, { a, b });
				if (data.observations.length === 0) return;
				const { cells } = place(data, {}, width);
				expect(new Set(cells.map(({ part, period }) => part + period)).size).toBe(cells.length);
				for (const cell of cells) {
					const held = data.observations.find(
						(o) => o.category === cell.part && o.period === cell.period
					);
					const isShaded = (theme.ramp as readonly string[]).includes(cell.look.fill);
					expect(isShaded).toBe(held !== undefined && held.value !== 0);
					expect(cell.number === '').toBe(held === undefined);
				}
			}),
			{ numRuns: 60 }
		);
	});
});
