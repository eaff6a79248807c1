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

/** An answer of more cells than this is not kept: a page asks for few rows, and often for the same. */
const most = 100_000;

/**
 * Gives a database that asks each question once: an answer is kept, and shared by all who ask with the
 * same words and values, so its rows are frozen. Only for one whose content never changes, which a
 * warehouse file is once it is open. Streamed answers are not kept.
 *
 * @param cells kept at most, those asked for last; about 50 bytes each
 */
export function remembered(database: Database, cells = 5 * most): Database {
	const answers = new LRUCache<string, readonly object[]>({
		maxSize: cells,
		maxEntrySize: Math.min(cells, most),
		sizeCalculation: (rows) => 1 + rows.length * Object.keys(rows[0] ?? {}).length
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
