import type { TableFile } from '../file/table-file.ts';
import type { TableMapping } from '../mapping/mapping.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import { findBlocks, type Block } from './find-blocks.ts';
import type { Guess, Proposal } from './guess.ts';
import { lookAtColumns, type Columns } from './look-at-columns.ts';
import { lookAtTitles, type Titles } from './look-at-titles.ts';
import { readPreview, type Preview } from './preview.ts';
import { proposeTable } from './propose-table.ts';
import { TextProposer } from './propose-texts.ts';
import { splitColumns } from './split-columns.ts';

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
	const titles: string[] = [];
	const guesses: Guess[] = [];
	for (const sheet of file.sheets) {
		if (only !== undefined && sheet.name !== only) continue;
		const preview = await readPreview(sheet, previewRows);
		for (const found of proposeSheet(preview, proposer, vocabulary)) {
			if (found.table.values.length === 0) continue;
			const path = `tables.[${tables.length}]`;
			tables.push(file.sheets.length > 1 ? { sheet: sheet.name, ...found.table } : found.table);
			titles.push(found.title);
			guesses.push(...found.guesses.map((guess) => ({ ...guess, path: `${path}.${guess.path}` })));
		}
	}
	const id = idOf(file.name);
	return { mapping: { id, source: { id }, tables }, titles, guesses };
}

function proposeSheet(
	preview: Preview,
	proposer: TextProposer,
	vocabulary: Vocabulary
): (ReturnType<typeof proposeTable> & { title: string })[] {
	const blocks = findBlocks(preview);
	const sheetName = /^(?:Sheet|表|図表|Table)?[\d\s()（）-]*$/i.test(preview.name)
		? ''
		: preview.name;
	const [sheetTitle = ''] = textsOf(blocks[0]?.titles ?? [], preview);
	let scaled: string | null = null;
	return blocks.flatMap((block, i) => {
		const look = (part: Preview): Columns =>
			lookAtColumns(block, part, { isFiscal: false, era: null }, vocabulary);
		const parts = splitColumns(block, preview, look);
		return parts.map((part) => {
			const above = parts.length > 1 ? headsAbove(block, part, look(part)) : [];
			const own = textsOf([...block.titles, ...above], part);
			const titleTexts = [...(own.length > 0 ? own : textsOf(block.titles, preview)), sheetName];
			const titles = titlesOf(titleTexts, block, part, scaled);
			if (titles.unit !== null && /^[千万百億]/.test(titles.unit)) scaled = titles.unit;
			const isOpen = i === blocks.length - 1 && preview.isCut;
			const around = { titles, titleTexts, sheetTitle, isOpen };
			return {
				...proposeTable(block, part, around, proposer, vocabulary),
				title: titles.text
			};
		});
	});
}

/** Of tables side by side, the rows of heads that title one of them: they stand over no value. */
function headsAbove({ heads }: Block, { filled }: Preview, { values }: Columns): number[] {
	return heads
		.slice(0, -1)
		.filter((row) => values.every((column) => (filled[row]?.[column] ?? '').trim() === ''));
}

/** A scale printed above the first table, 千人, may hold for those below. */
function titlesOf(
	texts: readonly string[],
	block: Block,
	part: Preview,
	scaled: string | null
): Titles {
	const labels = block.data.flatMap((row) => (part.printed[row] ?? []).slice(0, 2));
	const titles = lookAtTitles(texts, textsOf(block.heads, part), labels);
	const isUnitOwn = titles.unit !== null || scaled === null;
	return { ...titles, unit: titles.unit ?? scaled, isUnitOwn };
}

function textsOf(rows: readonly number[], { printed }: Preview): string[] {
	return rows.flatMap((row) => (printed[row] ?? []).filter((text) => text.trim() !== ''));
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
