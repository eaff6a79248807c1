import { m } from '#lib/messages/index.ts';
import { completePending } from '#lib/server/import/put-in-place.ts';
import { terminalLocale } from '../terminal-locale.ts';

/** Completes an import that was interrupted and tells so; to be called before a package is read. */
export async function completeImport(dataDir: string): Promise<void> {
	const files = await completePending(dataDir);
	if (files.length > 0)
		console.error(m.import_completed({ files: files.join(', ') }, { locale: terminalLocale() }));
}
