/** What an engine says of a question it did not understand. */
export interface QueryFault {
	/** its own words, with the line and the caret under the place */
	message: string;
	/** the line it points at, from 1; null where it names none */
	line: number | null;
}

/**
 * Reads what DuckDB said: words, or JSON that holds them (its parser, in a browser). Of a place that it
 * tells twice one is left.
 */
export function readFault(text: string): QueryFault {
	const parts = readWords(text)
		.trimEnd()
		.split(/\n{2,}(?=LINE \d+:)/);
	const message = parts.filter((part, i) => part !== parts[i - 1]).join('\n\n');
	const line = /^LINE (\d+):/m.exec(message)?.[1];
	return { message, line: line === undefined ? null : Number(line) };
}

interface Told {
	exception_type: string;
	exception_message: string;
}

function readWords(text: string): string {
	if (!text.startsWith('{"exception_type"')) return text;
	try {
		const told = JSON.parse(text) as Told;
		return `${told.exception_type} Error: ${told.exception_message}`;
	} catch {
		return text;
	}
}
