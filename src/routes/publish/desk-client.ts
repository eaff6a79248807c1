import type { DeskAnswers, DeskAsk, DeskReply } from './desk-asks.ts';

/** The script that reads tables, in a worker of its own; one for each file. */
export interface DeskClient {
	/**
	 * Asks; answers come in the order of the questions.
	 *
	 * @param onRows told the rows read so far
	 * @throws Error with words for people; with none where a newer question took its place
	 */
	ask: <K extends DeskAsk['kind']>(
		question: Extract<DeskAsk, { kind: K }>,
		onRows?: (rows: number) => void
	) => Promise<DeskAnswers[K]>;
	stop: () => void;
}

interface Waiting {
	done: (answer: never) => void;
	failed: (error: Error) => void;
	onRows: ((rows: number) => void) | undefined;
}

/**
 * Starts the worker. It begins with bytes of the page, which call its script: so the policy of the page is
 * the worker's too, and it can reach this site alone.
 *
 * @param wordMissing what to say where the script does not come
 */
export function startClient(script: string, wordMissing: string): DeskClient {
	const address = new URL(script, location.href).href;
	const call = new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' });
	const url = URL.createObjectURL(call);
	const worker = new Worker(url, { type: 'module' });
	const waiting = new Map<number, Waiting>();
	let count = 0;
	let isMissing = false;
	worker.onmessage = ({ data }: MessageEvent<DeskReply>) => {
		const asked = waiting.get(data.id);
		if (!asked) return;
		if ('rows' in data) return asked.onRows?.(data.rows);
		waiting.delete(data.id);
		if ('answer' in data) asked.done(data.answer as never);
		else asked.failed(new Error(data.fault));
	};
	worker.onerror = () => {
		isMissing = true;
		for (const { failed } of waiting.values()) failed(new Error(wordMissing));
		waiting.clear();
	};
	return {
		ask: (question, onRows) =>
			new Promise((done, failed) => {
				if (isMissing) return failed(new Error(wordMissing));
				count += 1;
				waiting.set(count, { done, failed, onRows });
				worker.postMessage({ ...question, id: count });
			}),
		stop: () => {
			worker.terminate();
			URL.revokeObjectURL(url);
			waiting.clear();
		}
	};
}
