import type { Break, BreakForce, BreakKind, Gap, GapReason } from '#lib/domain/indicator.ts';

/** A row of the table `gap`. */
export interface GapRow {
	indicator: string;
	breakdown: string;
	category: string;
	area: string;
	from_period: string;
	to_period: string;
	reason: GapReason;
	note_ja: string;
	note_en: string;
	source: string;
}

/** A row of the table `break`. */
export interface BreakRow {
	indicator: string;
	breakdown: string;
	category: string;
	area: string;
	date: string;
	force: BreakForce;
	kind: BreakKind;
	note_ja: string;
	note_en: string;
	event: string;
}

/** Reads a row of the table `gap` into the shape of the subject. */
export function readGap(g: GapRow): Gap {
	return {
		indicator: g.indicator,
		breakdown: g.breakdown,
		category: g.category,
		area: g.area,
		from: g.from_period,
		to: g.to_period,
		reason: g.reason,
		noteJa: g.note_ja,
		noteEn: g.note_en,
		source: g.source
	};
}

/** Reads a row of the table `break` into the shape of the subject. */
export function readBreak(b: BreakRow): Break {
	return {
		indicator: b.indicator,
		breakdown: b.breakdown,
		category: b.category,
		area: b.area,
		date: b.date,
		force: b.force,
		kind: b.kind,
		noteJa: b.note_ja,
		noteEn: b.note_en,
		event: b.event
	};
}
