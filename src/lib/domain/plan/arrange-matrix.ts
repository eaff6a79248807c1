import type { Measure } from './plan.ts';
import { countRows, type Progress, type ProgressRow } from './progress.ts';

/** Rows of one heading, apart by whether they have any sign. */
export interface FoldedRows {
	marked: ProgressRow[];
	unmarked: ProgressRow[];
}

/** A pillar with its own rows and its sections; without a heading, what stands under none. */
export interface ArrangedPillar {
	code: string;
	heading: Measure | null;
	counts: ReturnType<typeof countRows>;
	direct: FoldedRows;
	sections: { heading: Measure; counts: ReturnType<typeof countRows>; rows: FoldedRows }[];
}

/** Arranges the rows of a matrix by pillar and section, so that each can be folded. */
export function arrangeMatrix({ rows, years }: Progress): ArrangedPillar[] {
	const pillars = rows.filter(({ depth, measure }) => depth === 0 && measure.kind === 'pillar');
	const arranged = pillars.map((pillar) => {
		const { code } = pillar.measure;
		const own = rows.filter(({ above }) => above.includes(code));
		const sections = own.filter(
			({ measure, above }) => measure.kind === 'section' && above[0] === code
		);
		const inSections = new Set(sections.flatMap(({ measure, below }) => [measure.code, ...below]));
		const direct = own.filter(({ measure }) => !inSections.has(measure.code));
		return {
			code,
			heading: pillar.measure,
			counts: countRows(own, years),
			direct: foldRows([...(hasOwn(pillar) ? [pillar] : []), ...direct]),
			sections: sections.map((section) => {
				const below = own.filter(({ above }) => above.includes(section.measure.code));
				return {
					heading: section.measure,
					counts: countRows(below, years),
					rows: foldRows([...(hasOwn(section) ? [section] : []), ...below])
				};
			})
		};
	});
	const loose = rows.filter(({ depth, measure }) => depth === 0 && measure.kind !== 'pillar');
	if (loose.length === 0) return arranged;
	const looseRows = loose.flatMap((row) => [
		row,
		...rows.filter(({ above }) => above.includes(row.measure.code))
	]);
	return [
		...arranged,
		{
			code: '',
			heading: null,
			counts: countRows(looseRows, years),
			direct: foldRows(looseRows),
			sections: []
		}
	];
}

/** Whether something was reported for a heading itself, or a figure is linked to it. */
function hasOwn({ cells, measure }: ProgressRow): boolean {
	return cells.some(
		({ activities, at, figures }) =>
			(activities.length > 0 && at === measure.code) || figures.length > 0
	);
}

function foldRows(rows: readonly ProgressRow[]): FoldedRows {
	return {
		marked: rows.filter(({ marked }) => marked),
		unmarked: rows.filter(({ marked }) => !marked)
	};
}
