import { estimateWidth } from '../label/estimate-width.ts';
import { wrapText } from '../label/wrap-text.ts';
import type { FlowNode, FlowSpec, FlowText, PlacedFlow, PlacedLink, PlacedNode } from './types.ts';

/** Width of the bars and distance of text from them and from the numbering. */
const bar = 4;
const gap = 8;
/** Distance between the ports of a bar. */
const portStep = 9;
/** Share of a column that the numbering may take beside the headings; a longer one stands above them. */
const labelShare = 0.28;

/** What decides the size of a flow. */
export interface FlowBox {
	width: number;
	/** type size */
	size: number;
	/** share of the width that the curves take */
	curves: number;
	/** lines of a heading, the rest is left out */
	lines: number;
}

/**
 * Places a flow: the earlier plan's measures at the left, the later plan's at the right, each side in
 * the order given, with a curve for each link. The shorter side is spread over the height of the longer.
 */
export function placeFlow(spec: FlowSpec, box: FlowBox): PlacedFlow {
	const { width, size } = box;
	const column = Math.round((width * (1 - box.curves)) / 2);
	const lineHeight = Math.round(size * 1.4);
	const heads = [spec.left, spec.right].map((name) => wrapText(name, column, size));
	const top = Math.max(...heads.map((lines) => lines.length)) * lineHeight + gap;
	const room = column - bar - gap;
	const space = { room, indent: labelRoom(spec, room, size) };
	const sides = [
		{ nodes: spec.from, text: 0, bar: column - bar, links: linksBy(spec, 'from') },
		{
			nodes: spec.to,
			text: width - column + bar + gap,
			bar: width - column,
			links: linksBy(spec, 'to')
		}
	].map((side) => ({
		...side,
		sizes: side.nodes.map((node) => measureNode(node, side.links, space, box))
	}));
	const heights = sides.map(({ sizes }) => sizes.reduce((sum, { height }) => sum + height, 0));
	const height = Math.max(...heights, 0);

	const placed: PlacedFlow = { width, height: top + height, size, heads: [], nodes: [], links: [] };
	const ports = new Map<string, number>();
	for (const [s, side] of sides.entries()) {
		for (const [row, text] of (heads[s] ?? []).entries())
			placed.heads.push({ x: side.text, y: Math.round((row + 0.8) * lineHeight), text });
		const spare = (height - (heights[s] ?? 0)) / Math.max(1, side.nodes.length);
		let y = top;
		for (const [i, node] of side.nodes.entries()) {
			const measured = side.sizes[i];
			if (!measured) continue;
			const at = Math.round(y + spare / 2);
			placed.nodes.push(placeNode(node, measured, { ...side, y: at, size, column }));
			const links = side.links.get(node.id) ?? [];
			for (const [port, link] of links.entries())
				ports.set(`${s} ${link}`, at + ((port + 1) * measured.height) / (links.length + 1));
			y += measured.height + spare;
		}
	}
	placed.links = spec.links.map((link, i) =>
		placeLink(
			link,
			[column, ports.get(`0 ${i}`) ?? top],
			[width - column, ports.get(`1 ${i}`) ?? top]
		)
	);
	return placed;
}

/** The links at each measure of a side, by their place in the spec, those to higher measures first. */
function linksBy({ from, to, links }: FlowSpec, side: 'from' | 'to'): Map<string, number[]> {
	const [own, other] = side === 'from' ? [from, to] : [to, from];
	const far = side === 'from' ? 'to' : 'from';
	const order = new Map(other.map(({ id }, place) => [id, place]));
	return new Map(
		own.map(({ id }) => [
			id,
			links
				.map((link, place) => ({ place, far: order.get(link[far]) ?? 0, near: link[side] }))
				.filter(({ near }) => near === id)
				.sort((a, b) => a.far - b.far || a.place - b.place)
				.map(({ place }) => place)
		])
	);
}

interface MeasuredNode {
	lines: string[];
	height: number;
	/** room for the numbering before the heading; 0 where it stands above it */
	indent: number;
}

function measureNode(
	{ id, heading }: FlowNode,
	links: ReadonlyMap<string, number[]>,
	{ room, indent }: { room: number; indent: number },
	{ size, lines: most }: FlowBox
): MeasuredNode {
	const lines = shorten(wrapText(heading, room - indent, size), most, room - indent, size);
	const rows = indent > 0 ? Math.max(1, lines.length) : lines.length + 1;
	const ports = ((links.get(id)?.length ?? 0) + 1) * portStep;
	return { lines, indent, height: Math.max(rows * Math.round(size * 1.4) + gap, ports) };
}

/** Room for the numbering before the headings, alike on both sides; 0 where it would take too much. */
function labelRoom({ from, to }: FlowSpec, room: number, size: number): number {
	const widths = [...from, ...to].map(({ label }) => estimateWidth(label, size));
	const widest = Math.ceil(Math.max(0, ...widths)) + gap;
	return widest <= room * labelShare ? widest : 0;
}

/** Keeps the first lines and ends the last of them with an ellipsis where any is left out. */
function shorten(lines: readonly string[], most: number, width: number, size: number): string[] {
	if (lines.length <= most) return [...lines];
	const kept = lines.slice(0, most);
	let last = kept[most - 1] ?? '';
	while (last !== '' && estimateWidth(`${last}…`, size) > width) last = last.slice(0, -1);
	kept[most - 1] = `${last.trimEnd()}…`;
	return kept;
}

function placeNode(
	node: FlowNode,
	{ lines, indent, height }: MeasuredNode,
	at: { text: number; bar: number; y: number; size: number; column: number }
): PlacedNode {
	const lineHeight = Math.round(at.size * 1.4);
	const first = at.y + gap / 2 + Math.round(lineHeight * 0.78);
	const start = indent === 0 ? first + lineHeight : first;
	const placed: FlowText[] = lines.map((text, i) => ({
		x: at.text + indent,
		y: start + i * lineHeight,
		text
	}));
	const left = Math.min(at.text, at.bar);
	return {
		id: node.id,
		label: { x: at.text, y: first, text: node.label },
		lines: placed,
		bar: { x: at.bar, y: at.y + 2, height: height - 4 },
		rule: { x1: left, x2: left + at.column, y: at.y },
		title: `${node.label} ${node.heading}`
	};
}

function placeLink(
	{ from, to, relation, title }: FlowSpec['links'][number],
	[x1, y1]: readonly [number, number],
	[x2, y2]: readonly [number, number]
): PlacedLink {
	const middle = Math.round((x1 + x2) / 2);
	const [start, end] = [Math.round(y1 * 10) / 10, Math.round(y2 * 10) / 10];
	const path = `M${x1},${start}C${middle},${start} ${middle},${end} ${x2},${end}`;
	return { id: `${from} ${to} ${relation}`, path, relation, title };
}
