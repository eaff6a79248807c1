import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, so that none of them is left to run alone at the end. */
const longest = [
	'pages.e2e',
	'swap.e2e',
	'plans.e2e',
	'sql.e2e',
	'publish-rows.e2e',
	'publish.e2e',
	'marks-elsewhere.e2e',
	'build-killed',
	'every-query',
	'as-of',
	'damaged-imports',
	'assess',
	'damaged-tables',
	'commands'
];

/** In a clean clone nothing is known of how long a file takes; Vitest would go by its size. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		// groups and projects stay together
		const places = new Map<string, number>();
		for (const file of sorted)
			if (!places.has(file.project.name)) places.set(file.project.name, places.size);
		const place = (file: TestSpecification): number => places.get(file.project.name) ?? 0;
		return sorted.sort((a, b) => place(a) - place(b) || rank(a) - rank(b));
	}
}

function rank({ moduleId }: TestSpecification): number {
	const found = longest.findIndex((name) => moduleId.includes(`/${name}.`));
	return found < 0 ? longest.length : found;
}
