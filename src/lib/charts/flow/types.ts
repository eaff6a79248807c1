import type { LinkRelation } from '#lib/domain/plan/plan.ts';

/** A measure at one side of a flow, in words of one language. */
export interface FlowNode {
	/** code, of its own on its side */
	id: string;
	/** numbering as printed */
	label: string;
	heading: string;
}

/** What a flow shows, in words of one language. */
export interface FlowSpec {
	/** names of the earlier and the later plan */
	left: string;
	right: string;
	from: FlowNode[];
	to: FlowNode[];
	links: { from: string; to: string; relation: LinkRelation; title: string }[];
}

/** A line of text by its start and its base line. */
export interface FlowText {
	x: number;
	y: number;
	text: string;
}

/** A measure in pixels. */
export interface PlacedNode {
	id: string;
	/** the numbering, and the heading in lines */
	label: FlowText;
	lines: FlowText[];
	/** the bar from which its curves go */
	bar: { x: number; y: number; height: number };
	/** the rule above it */
	rule: { x1: number; x2: number; y: number };
	/** in full, where the heading is shortened */
	title: string;
}

/** A link in pixels. */
export interface PlacedLink {
	id: string;
	path: string;
	relation: LinkRelation;
	title: string;
}

/** A flow in pixels: everything that is drawn. */
export interface PlacedFlow {
	width: number;
	height: number;
	/** type size of headings */
	size: number;
	/** names of the plans above their measures */
	heads: FlowText[];
	nodes: PlacedNode[];
	links: PlacedLink[];
}
