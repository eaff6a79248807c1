import type { AnswerBatch, AnswerColumn, Cell, StreamedAnswer } from '../database.ts';

/** A column of text that follows from others: its value by theirs, a line break between more than one. */
export interface Lookup {
	name: string;
	by: readonly string[];
	values: ReadonlyMap<string, string>;
}

/** Makes the key under which a lookup keeps a value. */
export function lookupKey(...cells: readonly string[]): string {
	return cells.join('\n');
}

/**
 * Adds to an answer columns that follow from its codes, and puts all in an order; what is not named in
 * it is left out. A code that a lookup does not know gives empty text. So a join costs one array read a
 * row, and a title is written once however many rows carry it.
 *
 * @throws Error where the order names a column that neither the answer nor a lookup has
 */
export function lookUp(
	answer: StreamedAnswer,
	lookups: readonly Lookup[],
	order: readonly string[]
): StreamedAnswer {
	const found = order.map((name): OrderedColumn => {
		const at = answer.columns.findIndex((column) => column.name === name);
		const column = answer.columns[at];
		if (column) return { column, cells: (batch) => batch.columns[at] ?? [] };
		const lookup = lookups.find((one) => one.name === name);
		if (!lookup) throw new Error(`no column ${name}`);
		return lookedUp(answer.columns, lookup);
	});
	return {
		columns: found.map(({ column }) => column),
		batches: arranged(answer.batches, found),
		close: () => answer.close()
	};
}

interface OrderedColumn {
	column: AnswerColumn;
	cells: (batch: AnswerBatch) => ArrayLike<Cell>;
}

async function* arranged(
	batches: AsyncIterable<AnswerBatch>,
	found: readonly OrderedColumn[]
): AsyncGenerator<AnswerBatch> {
	for await (const batch of batches)
		yield { rows: batch.rows, columns: found.map(({ cells }) => cells(batch)) };
}

function lookedUp(columns: readonly AnswerColumn[], { name, by, values }: Lookup): OrderedColumn {
	const names = [...new Set(['', ...values.values()])];
	const placeOf = new Map(names.map((one, i) => [one, i]));
	const keys = by.map((one) => columns.findIndex((column) => column.name === one));
	const listed = keys.map((at) => columns[at]?.names ?? null);
	const column: AnswerColumn = { name, type: 'text', names };
	const find = (key: string): number => placeOf.get(values.get(key) ?? '') ?? 0;
	const [only = 0] = keys;
	const codes = listed[0];
	if (keys.length === 1 && codes) {
		const places = Int32Array.from(codes, find);
		return { column, cells: (batch) => movePlaces(batch.columns[only] ?? [], batch.rows, places) };
	}
	const read = (cell: Cell | undefined, list: readonly string[] | null): string =>
		list ? (list[Number(cell)] ?? '') : String(cell ?? '');
	return {
		column,
		cells: ({ rows, columns: cells }) => {
			const given = new Int32Array(rows);
			for (let i = 0; i < rows; i += 1)
				given[i] =
					i > 0 && keys.every((at) => cells[at]?.[i] === cells[at]?.[i - 1])
						? (given[i - 1] ?? 0)
						: find(lookupKey(...keys.map((at, k) => read(cells[at]?.[i], listed[k] ?? null))));
			return given;
		}
	};
}

function movePlaces(cells: ArrayLike<Cell>, rows: number, places: Int32Array): Int32Array {
	const given = new Int32Array(rows);
	for (let i = 0; i < rows; i += 1) given[i] = places[Number(cells[i])] ?? 0;
	return given;
}
