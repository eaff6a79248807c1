import { checkSubjects } from '#lib/figures/set/check-subjects.ts';
import { readFigureSet } from '#lib/figures/set/read-figure-set.ts';
import type { SetIssue } from '#lib/figures/set/figure-set.ts';
import { nearest } from '#lib/ingest/nearest.ts';
import type { FurtherRule } from '#lib/ingest/read-package.ts';

/** Every set of figures can be read, has an id of its own, and shows what the package has. */
export const checkFigureSets: FurtherRule = ({ data, descriptor, files }, log) => {
	const known = {
		indicators: idsOf(data.indicators),
		comparisons: idsOf(data.plans.comparisons),
		plans: idsOf(data.plans.plans.filter(({ item }) => item.kind === 'plan')),
		topics: idsOf(data.topics)
	};
	const ids = new Map<string, string>();
	for (const file of descriptor.figureSets) {
		const bytes = files.get(file);
		if (!bytes) {
			log.add('file/missing', { file, row: null, column: '' });
			continue;
		}
		const { set, issues } = readFigureSet(new TextDecoder().decode(bytes));
		for (const issue of issues) log.add('figure-set/value', placeOf(file, issue), issue);
		if (!set) continue;
		const earlier = ids.get(set.id);
		if (earlier !== undefined)
			log.add(
				'figure-set/value',
				{ file, row: null, column: 'id' },
				{ value: set.id, expected: `≠ ${earlier}` }
			);
		ids.set(set.id, file);
		for (const { candidates, ...issue } of checkSubjects(set, known))
			log.add('figure-set/unknown', placeOf(file, issue), {
				...issue,
				suggestion: nearest(issue.value, candidates)
			});
	}
};

/** `figures[3] 図1-3: palette`, the figures counted from 1 */
function placeOf(
	file: string,
	{ figure, number, parameter }: SetIssue
): { file: string; row: null; column: string } {
	const place = figure === null ? '' : `figures[${figure}]${number === '' ? '' : ` ${number}`}`;
	const column = [place, parameter].filter((part) => part !== '').join(': ');
	return { file, row: null, column };
}

function idsOf(rows: readonly { item: { id: string } }[]): string[] {
	return rows.map(({ item }) => item.id);
}
