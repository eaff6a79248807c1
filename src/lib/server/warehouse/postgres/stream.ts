import type { FieldDef, Pool, PoolClient } from 'pg';
import {
	QueryError,
	type AnswerBatch,
	type AnswerColumn,
	type Cell,
	type CellType,
	type StreamedAnswer
} from '../database.ts';
import type { Query } from '../sql.ts';

/** Rows asked for at a time. */
const batchRows = 8192;

/** By the identifiers of PostgreSQL's own types; enumerations, whose identifiers each server gives, are text. */
const types: Readonly<Record<number, CellType>> = {
	16: 'flag',
	21: 'integer',
	23: 'integer',
	25: 'text',
	700: 'number',
	701: 'number',
	1042: 'text',
	1043: 'text',
	1082: 'day'
};
const [int8, numeric] = [20, 1700];
const firstOfServer = 16_384;

/**
 * Answers a question through a cursor on a connection of its own, which goes back with the answer.
 *
 * @throws QueryError where PostgreSQL fails
 */
export async function streamOf(pool: Pool, query: Query): Promise<StreamedAnswer> {
	const { text, values } = query.compile();
	const client = await pool.connect();
	let closed = false;
	const close = (): void => {
		if (closed) return;
		closed = true;
		client.query('ROLLBACK').then(
			() => client.release(),
			(error: Error) => client.release(error)
		);
	};
	try {
		await client.query('BEGIN');
		await client.query(`DECLARE answer NO SCROLL CURSOR FOR ${text}`, values);
		const first = await fetchRows(client);
		const columns = first.fields.map(readColumn);
		return { columns, batches: readBatches(client, first, columns, text), close };
	} catch (error) {
		close();
		throw new QueryError(text, { cause: error });
	}
}

interface Fetched {
	fields: FieldDef[];
	rows: unknown[][];
}

async function fetchRows(client: PoolClient): Promise<Fetched> {
	const statement = { text: `FETCH ${batchRows} FROM answer`, rowMode: 'array' as const };
	const { fields, rows } = await client.query<unknown[]>(statement);
	return { fields, rows };
}

function readColumn({ name, dataTypeID }: FieldDef): AnswerColumn {
	const type = types[dataTypeID] ?? (dataTypeID >= firstOfServer ? 'text' : undefined);
	if (type === undefined) {
		const found = { [int8]: 'bigint', [numeric]: 'numeric' }[dataTypeID] ?? `type ${dataTypeID}`;
		throw new Error(`cast ${name} in the question: ${found}`);
	}
	return { name, type, names: null };
}

async function* readBatches(
	client: PoolClient,
	first: Fetched,
	columns: readonly AnswerColumn[],
	text: string
): AsyncGenerator<AnswerBatch> {
	for (let { rows } = first; rows.length > 0;) {
		yield {
			rows: rows.length,
			columns: columns.map(({ type }, place) => rows.map((row) => readCell(row[place], type)))
		};
		try {
			rows = (await fetchRows(client)).rows;
		} catch (error) {
			throw new QueryError(text, { cause: error });
		}
	}
}

function readCell(value: unknown, type: CellType): Cell {
	if (value === null) return null;
	return type === 'day' ? Date.parse(`${String(value)}T00:00:00Z`) / 86_400_000 : (value as Cell);
}
