/** What an engine says of a question it did not understand. */
export interface QueryFault {
	/** its own words */
	words: string;
	/** the line and the caret under the place, as it draws them; empty where it names none */
	place: string;
	/** the number of that line, from 1; null where it names none */
	line: number | null;
}

/**
 * Reads what DuckDB said: words, or JSON that holds them (its parser, in a browser). Of a place that it
 * tells twice one is left.
 */
export function readFault(text: string): QueryFault {
	const [words = '', place = ''] = readWords(text)
		.trimEnd()
		.split(/\n{2,}(?=LINE \d+:)/);
	const line = /^LINE (\d+):/.exec(place)?.[1];
	return { words, place, line: line === undefined ? null : Number(line) };
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
