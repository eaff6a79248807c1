/** What an engine says of a question it did not understand. */
export interface QueryFault {
	/** its own words, with the line and the caret under the place */
	message: string;
	/** the line it points at, from 1; null where it names none */
	line: number | null;
}

/** Reads what DuckDB said. Of a place that it tells twice, as its parser does, one is left. */
export function readFault(text: string): QueryFault {
	const parts = text.trimEnd().split(/\n{2,}(?=LINE \d+:)/);
	const message = parts.filter((part, i) => part !== parts[i - 1]).join('\n\n');
	const line = /^LINE (\d+):/m.exec(message)?.[1];
	return { message, line: line === undefined ? null : Number(line) };
}
