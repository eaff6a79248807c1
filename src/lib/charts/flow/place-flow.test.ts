import { describe, expect, it } from 'vitest';
import { placeFlow } from './place-flow.ts';
import type { FlowSpec } from './types.ts';

const node = (id: string, heading: string) => ({ id, label: id, heading });
const spec: FlowSpec = {
	left: '先の計画',
	right: '後の計画',
	from: [node('1-①', '協議会の開催'), node('2-①', '児童に対する広報啓発活動の推進')],
	to: [node('3-①', '広報')],
	links: [
		{ from: '1-①', to: '3-①', relation: 'continues', title: '一' },
		{ from: '2-①', to: '3-①', relation: 'overlaps', title: '二' }
	]
};
const wide = { width: 800, size: 10, curves: 0.25, lines: 3 };
const narrow = { width: 300, size: 10, curves: 0.2, lines: 2 };

describe('placeFlow', () => {
	it('puts the earlier measures at the left, the later at the right, bars at the inner edges', () => {
		const placed = placeFlow(spec, wide);
		expect(placed.heads).toEqual([
			{ x: 0, y: 11, text: '先の計画' },
			{ x: 512, y: 11, text: '後の計画' }
		]);
		expect(placed.nodes.map(({ id, bar }) => [id, bar.x])).toEqual([
			['1-①', 296],
			['2-①', 296],
			['3-①', 500]
		]);
	});
	it('sets the numbering beside the heading where there is room, above it where not', () => {
		const [beside] = placeFlow(spec, wide).nodes;
		expect(beside?.lines[0]).toEqual({ x: 27, y: beside?.label.y, text: '協議会の開催' });
		const long = spec.from.map((one) => ({ ...one, label: `6-(2)-${one.label}` }));
		const [above] = placeFlow({ ...spec, from: long }, narrow).nodes;
		expect(above?.lines[0]?.x).toBe(0);
		expect((above?.lines[0]?.y ?? 0) - (above?.label.y ?? 0)).toBe(14);
	});
	it('spreads the shorter side over the height of the longer', () => {
		const [first, second, third] = placeFlow(spec, wide).nodes.map(({ rule }) => rule.y);
		expect([first, second, third]).toEqual([22, 44, 31]);
	});
	it('draws a curve from the middle of each bar, two at one bar apart from each other', () => {
		const { links } = placeFlow(spec, wide);
		expect(links.map(({ path }) => path)).toEqual([
			'M300,33C400,33 400,40 500,40',
			'M300,55C400,55 400,49 500,49'
		]);
		expect(links.map(({ relation, title }) => [relation, title])).toEqual([
			['continues', '一'],
			['overlaps', '二']
		]);
	});
	it('shortens a heading of too many lines with an ellipsis and keeps it whole in the title', () => {
		const long = {
			...spec,
			from: [node('1', '児童ポルノの流通・閲覧防止対策の推進に係る協議会の開催')]
		};
		const [placed] = placeFlow({ ...long, links: [] }, narrow).nodes;
		expect(placed?.lines.map(({ text }) => text)).toEqual([
			'児童ポルノの流通・',
			'閲覧防止対策の…'
		]);
		expect(placed?.title).toBe('1 児童ポルノの流通・閲覧防止対策の推進に係る協議会の開催');
	});
	it('grows with what it has to hold', () => {
		expect(placeFlow(spec, wide).height).toBe(66);
		expect(placeFlow({ ...spec, from: [], to: [], links: [] }, wide).height).toBe(22);
	});
});
