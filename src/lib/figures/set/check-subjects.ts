import type { FigureSet, SetIssue } from './figure-set.ts';

/** The ids that a package has of what a figure can show. */
export interface KnownSubjects {
	indicators: readonly string[];
	/** ready-made comparisons */
	comparisons: readonly string[];
	/** plans that have a matrix: not acts, not programmes */
	plans: readonly string[];
	topics: readonly string[];
}

/** Finds the figures of a set that show what a package does not have: what is there instead is told by `candidates`. */
export function checkSubjects(
	{ figures }: Pick<FigureSet, 'figures'>,
	known: KnownSubjects
): (SetIssue & { candidates: readonly string[] })[] {
	return figures.flatMap(({ subject, print }, i) => {
		const asked = new URLSearchParams(subject.query);
		const named: [keyof KnownSubjects, string][] =
			subject.page === 'compare'
				? [
						...asked.getAll('i').map((id): [keyof KnownSubjects, string] => ['indicators', id]),
						...asked.getAll('set').map((id): [keyof KnownSubjects, string] => ['comparisons', id])
					]
				: [[subject.page, subject.id]];
		return named
			.filter(([kind, id]) => id !== '' && !known[kind].includes(id))
			.map(([kind, id]) => ({
				figure: i + 1,
				number: print.number,
				parameter: 'of',
				value: id,
				expected: kind,
				candidates: known[kind]
			}));
	});
}
