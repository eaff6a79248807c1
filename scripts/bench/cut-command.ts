import { openTable } from '#lib/ingest/tables/file/open-table.ts';
import { openFileSource } from '#lib/server/import/file-source.ts';

/** Cuts the file named by the argument into rows, in parts, as the import reads it. */
const source = await openFileSource(process.argv[2] ?? '');
let rows = 0;
for (const sheet of (await openTable(source)).sheets)
	for await (const batch of sheet.rows()) rows += batch.length;
await source.close();
if (rows !== 1_000_001) throw new Error(`${rows} rows`);
