import { render } from 'svelte/server';
import Chart from '#lib/charts/Chart.svelte';
import type { PlacedChart } from '#lib/charts/place-chart.ts';
import { cleanSvg } from '#lib/figures/svg/clean-svg.ts';

/** Draws a placed chart alone as a file on white ground, an element a line, for comparison with a drawing. */
export function drawChart(placed: PlacedChart): string {
	const { width, height } = placed;
	const body = cleanSvg(render(Chart, { props: { placed } }).body).replaceAll('><', '>\n<');
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="#ffffff"/>
${body}
</svg>
`;
}
