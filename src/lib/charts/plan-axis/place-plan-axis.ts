import { scaleUtc, type ScaleTime } from 'd3-scale';
import { estimateWidth } from '../label/estimate-width.ts';
import { shareRows } from '../label/share-rows.ts';
import { wrapText } from '../label/wrap-text.ts';
import type { AxisLaw, AxisPlan, PlacedAxis } from './types.ts';

const barHeight = 14;
const lawSize = 18;
const margin = 8;

/**
 * Places plans on one axis of time, one row each in the order given: its name at the left, or above its
 * bar in a narrow box; laws as numbered signs below. A plan without a known end reaches the end of the
 * axis.
 *
 * @param span first and last day (ISO) of the axis
 * @param lawsTitle what the row of laws is called
 */
export function placePlanAxis(
	{ plans, laws, lawsTitle }: { plans: AxisPlan[]; laws: AxisLaw[]; lawsTitle: string },
	{ width, size, span }: { width: number; size: number; span: [string, string] }
): PlacedAxis {
	const isNarrow = width < 600;
	const left = isNarrow ? margin : Math.round(width * 0.3);
	const time = scaleUtc()
		.domain(span.map((day) => new Date(`${day}T00:00:00Z`)))
		.range([left, width - margin]);
	const at = (day: string): number => Math.round(time(new Date(`${day}T00:00:00Z`)) * 10) / 10;
	const placed: PlacedAxis = {
		width,
		height: 0,
		grid: [],
		bars: [],
		successions: [],
		laws: [],
		texts: []
	};
	const write = (text: string, x: number, y: number, soft = false): void => {
		placed.texts.push({ x, y, size, anchor: 'start', soft, text });
	};
	const top = size * 1.8;
	let y = top + 6;
	for (const plan of plans) {
		const lines = isNarrow
			? wrapText(plan.title, width - 2 * margin, size)
			: wrapText(plan.title, left - 2 * margin, size);
		const textHeight = lines.length * size * 1.35;
		const height = isNarrow ? textHeight + barHeight + 14 : Math.max(textHeight, barHeight) + 12;
		const barY = isNarrow ? y + textHeight + 5 : y + (height - barHeight) / 2;
		const firstLine = isNarrow ? y : y + (height - textHeight) / 2;
		for (const [i, line] of lines.entries())
			write(line, margin, Math.round(firstLine + size * (1 + i * 1.35)));
		const x = at(plan.from);
		const end = plan.to === null ? width - margin : at(plan.to);
		placed.bars.push({
			id: plan.id,
			x,
			y: Math.round(barY),
			width: Math.max(3, Math.round((end - x) * 10) / 10),
			height: barHeight,
			kind: plan.kind,
			isOpen: plan.to === null
		});
		y += height;
	}
	placed.successions = plans.flatMap((plan) => succession(plan, placed));
	y = placeLaws(placed, laws, { y: y + 8, at, lawsTitle, isNarrow, size });
	const bottom = y + 4;
	placeYears(placed, { time, top, bottom, size, isNarrow });
	placed.height = Math.ceil(bottom + margin);
	return placed;
}

/** Down from the end of the bar before, then to the start of the bar of the successor. */
function succession(plan: AxisPlan, { bars }: PlacedAxis): string[] {
	const before = bars.find(({ id }) => id === plan.supersedes);
	const own = bars.find(({ id }) => id === plan.id);
	if (!before || !own || before.isOpen) return [];
	const x = own.x + 1;
	const from = before.y < own.y ? before.y + before.height : before.y;
	const to = before.y < own.y ? own.y : own.y + own.height;
	return [`M${x},${from}V${to}`];
}

function placeLaws(
	placed: PlacedAxis,
	laws: readonly AxisLaw[],
	box: {
		y: number;
		at: (day: string) => number;
		lawsTitle: string;
		isNarrow: boolean;
		size: number;
	}
): number {
	if (laws.length === 0) return box.y;
	const { at, size } = box;
	const top = box.isNarrow ? box.y + size * 1.5 : box.y;
	placed.texts.push({
		x: margin,
		y: Math.round(box.isNarrow ? box.y + size : box.y + size + 2),
		size,
		anchor: 'start',
		soft: false,
		text: box.lawsTitle
	});
	const rows = shareRows(
		laws.map(({ date }) => at(date)),
		lawSize + 2
	);
	for (const [i, law] of laws.entries())
		placed.laws.push({
			x: at(law.date),
			y: top + 10 + (rows[i] ?? 0) * (lawSize + 2),
			number: law.number
		});
	return top + 10 + (Math.max(...rows) + 1) * (lawSize + 2);
}

function placeYears(
	placed: PlacedAxis,
	box: {
		time: ScaleTime<number, number>;
		top: number;
		bottom: number;
		size: number;
		isNarrow: boolean;
	}
): void {
	const { time, top, bottom, size } = box;
	const [from, to] = time.domain() as [Date, Date];
	const room = estimateWidth('2020', size) * 1.6;
	const years = to.getUTCFullYear() - from.getUTCFullYear();
	const [start = 0, end = 0] = time.range();
	const step = [1, 2, 5, 10].find((one) => ((end - start) / years) * one >= room) ?? 10;
	for (let year = from.getUTCFullYear(); year <= to.getUTCFullYear(); year += 1) {
		const day = new Date(Date.UTC(year, 0, 1));
		if (year % step !== 0 || day < from) continue;
		const x = Math.round(time(day) * 10) / 10;
		placed.grid.push({ x, top, bottom });
		placed.texts.push({
			x,
			y: Math.round(size * 1.2),
			size,
			anchor: 'middle',
			soft: true,
			text: String(year)
		});
	}
}
