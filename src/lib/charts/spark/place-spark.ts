import { parsePeriod } from '#lib/domain/period.ts';
import { cutIntoSegments, type DatedBreak } from '#lib/domain/segment.ts';
import { linearScale } from '../axis/scale.ts';
import { pathThrough } from '../line/path-through.ts';

/** A small line without axes: paths for its unbroken stretches, dots for its lone points and its end. */
export interface PlacedSpark {
	width: number;
	height: number;
	paths: string[];
	dots: { x: number; y: number; last: boolean }[];
}

const dayNumber = (isoDay: string): number => Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000;
const pad = 5;

/** Places a sparkline from zero to its largest value, cut as the large chart is. */
export function placeSpark(
	points: readonly { period: string; value: number | null }[],
	breaks: readonly DatedBreak[],
	{ width, height }: { width: number; height: number }
): PlacedSpark {
	const readable = points.flatMap(({ period: text, value }) => {
		const period = parsePeriod(text);
		return period && value !== null ? [{ period, value }] : [];
	});
	const middle = (p: (typeof readable)[0]): number =>
		(dayNumber(p.period.first) + dayNumber(p.period.last)) / 2;
	const [first] = readable;
	const last = readable.at(-1);
	if (!first || !last) return { width, height, paths: [], dots: [] };
	const x = linearScale(
		[middle(first), Math.max(middle(last), middle(first) + 1)],
		[pad, width - pad]
	);
	const y = linearScale([0, Math.max(1, ...readable.map((p) => p.value))], [height - pad, pad]);
	const place = (p: (typeof readable)[0]) => ({ x: round(x(middle(p))), y: round(y(p.value)) });
	const segments = cutIntoSegments(readable, breaks);
	return {
		width,
		height,
		paths: segments.filter((s) => s.length > 1).map((s) => pathThrough(s.map(place))),
		dots: [
			...segments.flatMap((s) =>
				s.length === 1 && s[0] && s[0] !== last ? [{ ...place(s[0]), last: false }] : []
			),
			{ ...place(last), last: true }
		]
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
