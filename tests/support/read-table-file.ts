import { openTable } from '#lib/ingest/tables/file/open-table.ts';
import { TableError } from '#lib/ingest/tables/file/table-error.ts';
import { openFileSource } from '#lib/server/import/file-source.ts';

/** Reads all rows of all sheets of a file; gives their number, or the kind of its refusal. */
export async function readTableFile(path: string): Promise<string> {
	try {
		const source = await openFileSource(path);
		try {
			let rows = 0;
			const { sheets } = await openTable(source);
			for (const sheet of sheets) for await (const batch of sheet.rows()) rows += batch.length;
			return `${rows} rows`;
		} finally {
			await source.close();
		}
	} catch (error) {
		if (error instanceof TableError) return error.kind;
		throw error;
	}
}
