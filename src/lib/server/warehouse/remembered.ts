import { LRUCache } from 'lru-cache';
import type { Database } from './database.ts';
import type { WarehouseSource } from './warehouse-source.ts';

/** Gives a source whose warehouses remember what they answered, each for itself. */
export function rememberedSource(source: WarehouseSource): WarehouseSource {
	return {
		identify: () => source.identify(),
		async open() {
			const opened = await source.open();
			return { ...opened, db: remembered(opened.db) };
		}
	};
}

/** An answer larger than this is not kept: a page asks for little, and often for the same. */
const most = 4 * 2 ** 20;

/**
 * Gives a database that asks each question once: an answer is kept, and shared by all who ask with the
 * same words and values, so its rows are frozen. Only for one whose content never changes, which a
 * warehouse file is once it is open. Streamed answers are not kept.
 *
 * @param bytes of answers kept at most, roughly; those asked for last are kept
 */
export function remembered(database: Database, bytes = 16 * most): Database {
	const answers = new LRUCache<string, readonly object[]>({
		maxSize: bytes,
		maxEntrySize: Math.min(bytes, most),
		sizeCalculation: (rows, key) => key.length + rows.reduce((sum, row) => sum + sizeOf(row), 1)
	});
	const underWay = new Map<string, Promise<object[]>>();

	async function ask(key: string, query: Parameters<Database['all']>[0]): Promise<object[]> {
		try {
			const rows = await database.all(query);
			for (const row of rows) Object.freeze(row);
			answers.set(key, Object.freeze(rows));
			return rows;
		} finally {
			underWay.delete(key);
		}
	}

	return {
		all<Row extends object>(query: Parameters<Database['all']>[0]): Promise<Row[]> {
			const { text, values } = query.compile();
			const key = `${JSON.stringify(values)} ${text}`;
			const known = answers.get(key);
			if (known) return Promise.resolve(known as Row[]);
			const asked = underWay.get(key) ?? ask(key, query);
			underWay.set(key, asked);
			return asked as Promise<Row[]>;
		},
		stream: (query) => database.stream(query)
	};
}

const cellBytes = 16;

function sizeOf(row: object): number {
	let size = 0;
	for (const cell of Object.values(row) as unknown[])
		size += cellBytes + (typeof cell === 'string' ? cell.length * 2 : 0);
	return size;
}
