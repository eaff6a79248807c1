import { formatPeriod } from '#lib/format/format-period.ts';
import { m } from '#lib/messages/index.ts';
import { placeSigns } from '../axis/place-signs.ts';
import { placeTimeAxis } from '../axis/place-time-axis.ts';
import { placeValueAxis } from '../axis/place-value-axis.ts';
import { partName } from '../breakdown/place-parts.ts';
import type { BreakdownSeries } from '../breakdown/types.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { wrapText } from '../label/wrap-text.ts';
import type { LineBox } from '../line/place-line.ts';
import { timeTitle } from '../series/time-title.ts';
import { wordAxis } from '../series/word-axis.ts';
import { theme } from '../theme.ts';
import { placeGrid } from './place-grid.ts';
import { heightOf, leading, mostRows, placeMultiple, signsOf } from './place-multiple.ts';
import type { PlacedMultiples } from './types.ts';

/** Room between two rows of charts, in type sizes. */
const rowGap = 1;

/**
 * Places a small chart for each part, all on one time axis and one value axis, so that heights compare;
 * the whole grows downwards with its rows, whatever the height of the box. Null where nothing is drawn.
 */
export function placeMultiples(series: BreakdownSeries, box: LineBox): PlacedMultiples | null {
	const { width, size, locale, years } = box;
	const { lines, spec, periods, measure } = series;
	const [first, ...rest] = periods;
	const points = lines.flatMap((one) => one.points);
	if (!first || points.length === 0) return null;
	const values = [...points.map(({ value }) => value), ...(measure.show === 'index' ? [100] : [])];
	const valueAxis = (top: number) =>
		placeValueAxis(values, { top, bottom: 0, locale, scale: spec.scale });
	const tickWidths = valueAxis(-size * 9).ticks.map((t) => estimateWidth(t.label, size));
	const axis = Math.ceil(Math.max(...tickWidths) + size * 0.7);
	const short = { locale, years, length: 'short' } as const;
	const widest = Math.max(...periods.map((p) => estimateWidth(formatPeriod(p, short), size)));
	const names = lines.map((one) => partName(one, locale));
	const grid = placeGrid(
		{ names, periods: periods.length, axis, gap: Math.max(size * 1.5, widest) },
		box
	);
	const { plotWidth, columns } = grid;
	const time = placeTimeAxis([first, ...rest], { left: 0, right: plotWidth, size, locale, years });
	const plotHeight = Math.round(Math.min(Math.max(plotWidth * 0.55, size * 8), size * 11));
	const common = {
		series,
		box,
		time,
		value: valueAxis(-plotHeight),
		plotWidth,
		plotHeight,
		signRows: Math.max(
			...lines.map((one) => Math.min(mostRows, placeSigns(signsOf(series, one), time, box).rows))
		)
	};
	const unit = wordAxis({ ...series, points }, locale);
	const head = wrapText(m.multiples_head({ unit }, { locale }), width, size).map((text, i) => ({
		x: 0,
		y: round(size * (1 + i * leading)),
		text
	}));
	let y = size * (head.length * leading + rowGap);
	const charts = lines.map((one, i) => {
		const row = grid.headings.slice(i - (i % columns), i - (i % columns) + columns);
		const headingLines = Math.max(...row.map((some) => some.length));
		const chart = {
			...placeMultiple(one, common, {
				name: names[i] ?? '',
				heading: grid.headings[i] ?? [],
				headingLines,
				isFirst: i % columns === 0
			}),
			x: round(axis + (i % columns) * grid.pitch),
			y: round(y)
		};
		if (i % columns === columns - 1 || i === lines.length - 1)
			y += heightOf(common, headingLines) + size * rowGap;
		return chart;
	});
	return {
		form: 'multiples',
		width,
		height: Math.ceil(y + size),
		size,
		head,
		foot: {
			x: round(axis + (Math.min(columns, lines.length) - 1) * grid.pitch + plotWidth),
			y: round(y + size * 0.4),
			text: timeTitle(spec.kind, locale)
		},
		radius: round(Math.min(theme.pointRadius, Math.max(2, (plotWidth / periods.length) * 0.32))),
		charts,
		readings: charts.map((chart, i) => ({
			id: chart.id,
			name: names[i] ?? '',
			points: chart.points.map((p) => ({
				x: round(chart.x + p.x),
				y: round(chart.y + p.y),
				title: p.title
			}))
		}))
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
