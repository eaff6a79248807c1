import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { placeFlow } from './place-flow.ts';
import FlowChart from './FlowChart.svelte';
import type { FlowSpec } from './types.ts';

const spec: FlowSpec = {
	left: '第三次総合対策',
	right: '行動計画2022',
	from: [
		{ id: '1-1', label: '1-①', heading: '協議会の開催' },
		{ id: '2-3-1', label: '2-(3)-①', heading: '学校における情報モラル教育の推進' },
		{
			id: '5-2',
			label: '5-②',
			heading: '被害児童の保護及び支援のための体制の整備並びに関係機関の連携の強化'
		}
	],
	to: [
		{ id: '2-1', label: '2-(1)-①', heading: '潜在的被害者に対する広報' },
		{ id: '6-3', label: '6-(3)-①', heading: 'Strengthening of cooperation with NGOs & IOM <etc.>' }
	],
	links: [
		{ from: '1-1', to: '6-3', relation: 'continues', title: '1-① → 6-(3)-①' },
		{ from: '2-3-1', to: '2-1', relation: 'overlaps', title: '2-(3)-① → 2-(1)-①' },
		{ from: '5-2', to: '6-3', relation: 'extends', title: '5-② → 6-(3)-①' }
	]
};

const draw = (box: Parameters<typeof placeFlow>[1]) =>
	render(FlowChart, { props: { placed: placeFlow(spec, box), description: '3件の対応' } })
		.body.replaceAll(/<!--[\s\S]*?-->/g, '')
		.replaceAll(/\s+>/g, '>')
		.trim();

describe('FlowChart', () => {
	it.each([
		['wide', { width: 920, size: 14, curves: 0.22, lines: 3 }],
		['narrow', { width: 360, size: 12, curves: 0.16, lines: 5 }]
	] as const)('draws a flow for a %s page as it was approved', async (name, box) => {
		await expect(`${draw(box).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
			`../../../../tests/svg/flow-${name}.svg`
		);
	});
	it('is one image with a sentence, without class, style or script', () => {
		const svg = draw({ width: 920, size: 14, curves: 0.22, lines: 3 });
		expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="3件の対応"/);
		expect(svg).not.toMatch(/<style|style=|class=|<script|<!--/);
	});
	it('keeps text from data as text', () => {
		expect(draw({ width: 920, size: 14, curves: 0.22, lines: 3 })).toContain('&amp; IOM &lt;etc.>');
	});
});
