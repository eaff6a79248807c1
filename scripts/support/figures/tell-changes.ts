import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diffFigures } from '#lib/figures/set/diff-figures.ts';
import { changesMarkdown, wordChanges } from '#lib/figures/set/word-changes.ts';
import type { Locale } from '#lib/messages/index.ts';
import { terminalLocale } from '../terminal-locale.ts';
import { readRun, type WrittenRun } from './read-run.ts';

/**
 * Writes `changes.md` into the folder of a run, and tells the same on the terminal.
 *
 * @param language of the report
 */
export async function tellChanges(
	earlier: WrittenRun,
	dir: string,
	language: Locale
): Promise<void> {
	const later = await readRun(dir);
	const changes = diffFigures(earlier.figures, later.figures);
	const versions = { earlier: earlier.dataVersion, later: later.dataVersion };
	await writeFile(join(dir, 'changes.md'), changesMarkdown(changes, versions, language));
	for (const { title, lines } of wordChanges(changes, terminalLocale())) {
		console.log(`${title}: ${lines.length}`);
		for (const line of lines) console.log(`  ${line}`);
	}
}
