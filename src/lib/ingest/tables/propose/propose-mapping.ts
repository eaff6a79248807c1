import type { TableFile } from '../file/table-file.ts';
import type { TableMapping } from '../mapping/mapping.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import { findBlocks } from './find-blocks.ts';
import type { Guess, Proposal } from './guess.ts';
import { readPreview } from './preview.ts';
import { proposeTable } from './propose-table.ts';
import { TextProposer } from './propose-texts.ts';

/** Rows of a sheet that are looked at; tables further down must be described by a person. */
export const previewRows = 3000;

/**
 * Proposes how a file is read that nobody has described yet: its tables, heads, times, units and what its
 * texts mean, each with how sure it is. The document is left to a person: only its id is filled in, from the
 * name of the file.
 *
 * @param only the one sheet to look at; all where left out
 * @throws TableError where the file turns out to be unreadable
 */
export async function proposeMapping(
	file: TableFile,
	vocabulary: Vocabulary,
	only?: string
): Promise<Proposal> {
	const proposer = new TextProposer(vocabulary);
	const tables: TableMapping[] = [];
	const guesses: Guess[] = [];
	for (const sheet of file.sheets) {
		if (only !== undefined && sheet.name !== only) continue;
		const preview = await readPreview(sheet, previewRows);
		const blocks = findBlocks(preview);
		for (const [i, block] of blocks.entries()) {
			const isLast = i === blocks.length - 1;
			const found = proposeTable(block, preview, isLast, proposer, vocabulary);
			if (found.table.values.length === 0) continue;
			const path = `tables.[${tables.length}]`;
			tables.push(file.sheets.length > 1 ? { sheet: sheet.name, ...found.table } : found.table);
			guesses.push(...found.guesses.map((guess) => ({ ...guess, path: `${path}.${guess.path}` })));
		}
	}
	const id = idOf(file.name);
	return { mapping: { id, source: { id }, tables }, guesses };
}

/** The name of a file as an id, where it is ASCII. */
function idOf(name: string): string {
	const id = name
		.replace(/\.[^.]*$/, '')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-+|-+$/g, '');
	return id === '' ? 'table' : id.slice(0, 100);
}
