import { existsSync, writeFileSync } from 'node:fs';
import { readPackage } from '#lib/ingest/read-package.ts';
import type { TableFile } from '#lib/ingest/tables/file/table-file.ts';
import { proposeMapping } from '#lib/ingest/tables/propose/propose-mapping.ts';
import { wordGuess } from '#lib/ingest/tables/propose/word-guess.ts';
import { packageVocabulary } from '#lib/ingest/tables/read/vocabulary.ts';
import { m } from '#lib/messages/index.ts';
import { UsageError } from '#lib/server/config.ts';
import { wordIssues } from '#lib/server/import/word-plan.ts';
import { directoryFiles } from '#lib/server/package-files.ts';
import type { ImportOptions } from '../read-import-options.ts';
import type { Terminal } from './terminal.ts';

/**
 * Tells how a table could be read, and how sure each guess is; writes it to the file named, if any, and
 * nothing else. The exit code is 1: nothing was imported.
 */
export async function proposeToFile(
	{ dataDir, propose, sheet }: ImportOptions,
	file: TableFile,
	{ locale, say, complain, progress }: Terminal
): Promise<number> {
	if (propose !== null && existsSync(propose))
		throw new UsageError(`there is a file already, left alone: ${propose}`);
	const { data, log } = readPackage(directoryFiles(dataDir));
	if (!data) {
		complain(m.import_package_faulty({}, { locale }));
		for (const line of wordIssues(log, locale)) complain(line);
		return 1;
	}
	const only = sheet === null ? [] : [sheet];
	const { mapping, guesses } = await proposeMapping(file, packageVocabulary(data), ...only);
	progress.stop();
	say(m.import_proposed({}, { locale }));
	for (const guess of guesses) say(wordGuess(guess, locale));
	if (propose === null) {
		complain(m.import_propose_save({}, { locale }));
		return 1;
	}
	writeFileSync(propose, `${JSON.stringify(mapping, null, '\t')}\n`, { flag: 'wx' });
	complain(m.import_propose_next({ file: propose }, { locale }));
	return 1;
}
