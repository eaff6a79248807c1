/** A record of a CSV text as it stands, its line end included. */
export interface RawRecord {
	/** bounds within the text */
	from: number;
	to: number;
}

/** Cuts RFC 4180 text into records; a line end within quotes belongs to its record. */
export function* csvRecords(text: string): Generator<RawRecord> {
	let quote = text.indexOf('"');
	let isOpen = false;
	let from = 0;
	for (let at = 0; from < text.length;) {
		const newline = text.indexOf('\n', at);
		const to = newline < 0 ? text.length : newline + 1;
		for (; quote >= 0 && quote < to; quote = text.indexOf('"', quote + 1)) isOpen = !isOpen;
		at = to;
		if (isOpen && newline >= 0) continue;
		yield { from, to };
		from = to;
	}
}

/** Gives the first `count` cells of a record (all where not told), without quotes and line end. */
export function cellsOf(record: string, count = Infinity): string[] {
	const cells: string[] = [];
	const end = record.endsWith('\r\n')
		? record.length - 2
		: record.endsWith('\n')
			? record.length - 1
			: record.length;
	for (let at = 0; at <= end && cells.length < count;) {
		const isQuoted = record[at] === '"';
		const close = isQuoted ? closingQuote(record, at + 1) : -1;
		const from = isQuoted ? close : at;
		const comma = record.indexOf(',', from);
		const to = comma < 0 || comma > end ? end : comma;
		cells.push(isQuoted ? record.slice(at + 1, close).replaceAll('""', '"') : record.slice(at, to));
		at = to + 1;
	}
	return cells;
}

function closingQuote(record: string, from: number): number {
	let at = record.indexOf('"', from);
	while (at >= 0 && record[at + 1] === '"') at = record.indexOf('"', at + 2);
	return at < 0 ? record.length : at;
}

const special = /[",\r\n]|^\s|\s$/;

/** Writes a cell as RFC 4180 has it, quoted only where it must be. */
export function writeCell(text: string): string {
	return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
