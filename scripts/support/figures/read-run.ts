import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WrittenFigure } from '#lib/figures/set/diff-figures.ts';
import { memberPath } from '#lib/figures/set/member-path.ts';
import { readFigureValues } from '#lib/figures/set/read-figure-values.ts';
import type { SetManifest } from '#lib/figures/set/set-manifest.ts';
import { UsageError } from '#lib/server/config.ts';

/** Stands in the folder of every run, and tells it from a folder of somebody else's. */
export const manifestFile = 'figures.json';

/** What a run of the command wrote, as far as another is compared with it. */
export interface WrittenRun {
	dataVersion: string;
	figures: WrittenFigure[];
}

/** Reads the folder of a run. @throws UsageError where it holds none */
export async function readRun(dir: string): Promise<WrittenRun> {
	const path = join(dir, manifestFile);
	if (!existsSync(path)) throw new UsageError(`${dir} holds no run of this command`);
	const manifest = JSON.parse(await readFile(path, 'utf8')) as SetManifest;
	const figures = manifest.figures.map(async ({ stem, number, title, query, missing }) => ({
		number,
		title,
		query,
		values:
			missing === null
				? readFigureValues(await readFile(join(dir, memberPath(stem, 'csv')), 'utf8'))
				: []
	}));
	return { dataVersion: manifest.data_version, figures: await Promise.all(figures) };
}
