import {
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	rmdirSync,
	statSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isInside } from '#lib/ingest/descriptor.ts';
import { isRecord } from '#lib/ingest/table-schema.ts';
import { hashOf, readIfPresent, syncFolder, writeDurably } from './durable-files.ts';

/** A file of a package that is to be replaced; `before` is null where it is new. */
export interface FileChange {
	/** path within the package */
	path: string;
	before: Uint8Array | null;
	after: Uint8Array;
}

/** Somebody else changed a file between its reading and its replacement. */
export class ChangedMeanwhile extends Error {
	override name = 'ChangedMeanwhile';
}

/** What the journal says of one file: hashes are empty for no file. */
interface JournalEntry {
	path: string;
	/** name of the new file in the pending folder */
	pending: string;
	before: string;
	after: string;
}

const journalName = 'journal.json';

/** Gives the folder of a package that holds new files until they are in place. */
export function pendingFolder(dataDir: string): string {
	return join(dataDir, '.import');
}

/**
 * Writes new files and, last and by one rename, the journal that says where they go: from then on they count
 * as written. Only under the lock, with no pending folder there.
 *
 * @param isAllowed asked just before the journal is put in place
 * @throws ChangedMeanwhile, and leaves nothing, where that says no
 */
export function writePending(
	dataDir: string,
	changes: readonly FileChange[],
	isAllowed: () => boolean
): void {
	const folder = pendingFolder(dataDir);
	mkdirSync(folder);
	try {
		const entries = changes.map(({ path, before, after }, i): JournalEntry => {
			const mode = statSync(join(dataDir, path), { throwIfNoEntry: false })?.mode;
			writeDurably(join(folder, String(i)), after, mode);
			return { path, pending: String(i), before: hashOf(before), after: hashOf(after) };
		});
		const temporary = join(folder, `${journalName}.tmp`);
		writeDurably(temporary, Buffer.from(JSON.stringify({ files: entries })));
		if (!isAllowed())
			throw new ChangedMeanwhile(
				'nothing written: somebody else changed the package, please try again'
			);
		syncFolder(folder);
		renameSync(temporary, join(folder, journalName));
		syncFolder(folder);
	} catch (error) {
		if (!existsSync(join(folder, journalName))) removeFolder(folder);
		throw error;
	}
}

/**
 * Puts the files of a journal in place, as often as it is called, and removes the folder; a folder without a
 * journal holds nothing that counts and is removed. Only under the lock.
 *
 * @returns paths of the files, none where there was no journal
 * @throws ChangedMeanwhile, and changes nothing, where a file is neither the old nor the new one
 */
export function finishPending(dataDir: string): string[] {
	const folder = pendingFolder(dataDir);
	const journal = readIfPresent(join(folder, journalName));
	const entries = journal ? readJournal(journal) : [];
	for (const { path, before, after } of entries) {
		const found = hashOf(readIfPresent(join(dataDir, path)));
		if (found !== before && found !== after)
			throw new ChangedMeanwhile(
				`${path} was changed while an import was under way; put it back, or remove ${folder} to drop the import`
			);
	}
	for (const { path, pending } of entries) {
		const from = join(folder, pending);
		if (!existsSync(from)) continue;
		const target = join(dataDir, path);
		mkdirSync(dirname(target), { recursive: true });
		renameSync(from, target);
		syncFolder(dirname(target));
	}
	removeFolder(folder);
	return entries.map(({ path }) => path);
}

/** The journal goes first: what is left without it is nothing. */
function removeFolder(folder: string): void {
	if (!existsSync(folder)) return;
	rmSync(join(folder, journalName), { force: true });
	syncFolder(folder);
	for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true });
	rmdirSync(folder);
}

function readJournal(bytes: Uint8Array): JournalEntry[] {
	const json = JSON.parse(Buffer.from(bytes).toString()) as unknown;
	const files = isRecord(json) && Array.isArray(json['files']) ? (json['files'] as unknown[]) : [];
	return files.map((file) => {
		const { path, pending, before, after } = file as JournalEntry;
		if (!isInside(path) || !/^\d+$/.test(pending))
			throw new Error(`not a journal of ours: ${path}`);
		return { path, pending, before, after };
	});
}
