import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FigureSet } from '#lib/figures/set/figure-set.ts';
import type { SetFormat } from '#lib/figures/set/set-formats.ts';
import type { ManifestFigure, SetManifest } from '#lib/figures/set/set-manifest.ts';
import { writeFigureSet } from '#lib/figures/set/write-figure-set.ts';
import { createProgress } from '../progress.ts';
import { askSite, fileOfFigure, inParallel, type AskedFile } from './ask-site.ts';
import { manifestFile } from './read-run.ts';

/** What is written, and where. */
export interface AskedSet {
	set: FigureSet;
	formats: readonly SetFormat[];
	/** address of the running site */
	site: string;
	/** an empty folder */
	dir: string;
	workers: number;
}

const tellers = [manifestFile, 'captions.md', 'captions.docx', 'index.xlsx'];

/**
 * Writes the files of a set: a folder for each format, captions, index and manifest. What each holds
 * follows from the set and the data alone, in whatever order they were written.
 *
 * @returns what the site tells of each figure
 */
export async function writeSet(asked: AskedSet): Promise<ManifestFigure[]> {
	const { set, formats, dir, workers } = asked;
	const folder = `${asked.site}${set.language === 'en' ? '/en' : ''}/figures`;
	const json = writeFigureSet(set);
	const told = tellers.map((name): AskedFile => ({
		path: name,
		address: `basket/${name}?formats=${formats.join(',')}`
	}));
	const ask = async ({ path, address }: AskedFile, posted?: string): Promise<Uint8Array> => {
		const bytes = await askSite(`${folder}/${address}`, posted);
		await mkdir(dirname(join(dir, path)), { recursive: true });
		await writeFile(join(dir, path), bytes);
		return bytes;
	};
	let manifest = new Uint8Array();
	for (const file of told) {
		const bytes = await ask(file, json);
		if (file.path === manifestFile) manifest = new Uint8Array(bytes);
	}
	const { figures } = JSON.parse(new TextDecoder().decode(manifest)) as SetManifest;
	const files = figures
		.filter(({ missing }) => missing === null)
		.flatMap((figure) => formats.map((format) => fileOfFigure(figure, format)));
	const progress = createProgress();
	let done = 0;
	progress.show({ step: 'figures', done, total: files.length });
	// one more than there are workers: the site draws the next while they write
	await inParallel(files, workers + 1, async (file) => {
		await ask(file);
		progress.show({ step: 'figures', done: (done += 1), total: files.length });
	}).finally(() => progress.stop());
	return figures;
}
