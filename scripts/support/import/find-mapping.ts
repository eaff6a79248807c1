import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { IssueLog } from '#lib/ingest/issue.ts';
import { readMapping } from '#lib/ingest/tables/mapping/read-mapping.ts';
import type { ImportMapping } from '#lib/ingest/tables/mapping/mapping.ts';
import { UsageError } from '#lib/server/config.ts';

/** A mapping as it was named, with its text. */
export interface NamedMapping {
	name: string;
	text: string;
	/** null where the text is no mapping; the log says why */
	mapping: ImportMapping | null;
	log: IssueLog;
}

/** Finds a mapping by its path, or by its id in the package. @throws UsageError where there is none */
export function findMapping(given: string, dataDir: string): NamedMapping {
	const isId = /^[a-z0-9-]+$/.test(given);
	const path = isId ? join(dataDir, 'imports', `${given}.json`) : given;
	if (!existsSync(path)) throw new UsageError(`no mapping: ${path}`);
	const text = readFileSync(path, 'utf8');
	const log = new IssueLog();
	const name = basename(path);
	return { name, text, mapping: readMapping(text, name, log), log };
}
