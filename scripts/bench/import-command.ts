import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readPackage } from '#lib/ingest/read-package.ts';
import { openTable } from '#lib/ingest/tables/file/open-table.ts';
import { IssueLog } from '#lib/ingest/issue.ts';
import { readMapping } from '#lib/ingest/tables/mapping/read-mapping.ts';
import { planImport } from '#lib/ingest/tables/plan-import.ts';
import { openFileSource } from '#lib/server/import/file-source.ts';
import { putInPlace } from '#lib/server/import/put-in-place.ts';
import { directoryFiles } from '#lib/server/package-files.ts';

/** Imports a table, without the check of the whole package: arguments are table, mapping and package. */
const [, , table = '', mappingPath = '', dataDir = ''] = process.argv;
const mappingText = readFileSync(mappingPath, 'utf8');
const mapping = readMapping(mappingText, mappingPath, new IssueLog());
if (!mapping) throw new Error('no mapping');
const files = directoryFiles(dataDir);
const report = readPackage(files);
performance.mark('begin');
const source = await openFileSource(table);
const file = await openTable(source);
const input = { file, mapping, mappingName: basename(mappingPath), mappingText, report, files };
const plan = await planImport(input);
const { errors, issues } = plan.log;
if (errors > 0 || !plan.comparison)
	throw new Error(`${errors} errors: ${JSON.stringify(issues[0])}`);
await putInPlace(dataDir, files, plan.changes);
await source.close();
