import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IssueLog } from '#lib/ingest/issue.ts';
import type { ImportMapping } from '#lib/ingest/tables/mapping/mapping.ts';
import { readMapping } from '#lib/ingest/tables/mapping/read-mapping.ts';

/** A published table of the fixtures, and how it is read. */
export interface TableFixture {
	name: string;
	bytes: Buffer;
	mapping: ImportMapping;
}

const folder = 'tests/fixtures/tables';

/**
 * Gives the tables in `tests/fixtures/tables`: every mapping there (`x.json`, `x.mapping.json`) with the table
 * file of the same name before the first dot.
 */
export function tableFixtures(): TableFixture[] {
	if (!existsSync(folder)) return [];
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	const stemOf = (path: string): string => path.replace(/(?:\.mapping)?\.[^./]+$/, '');
	return paths.flatMap((path) => {
		const text = path.endsWith('.json') ? readFileSync(join(folder, path), 'utf8') : '';
		const mapping = text === '' ? null : readMapping(text, path, new IssueLog());
		const table = paths.find(
			(one) => /\.(csv|tsv|txt|xlsx)$/.test(one) && stemOf(one) === stemOf(path)
		);
		if (!mapping || table === undefined) return [];
		return [
			{ name: table.replaceAll('/', '-'), bytes: readFileSync(join(folder, table)), mapping }
		];
	});
}
