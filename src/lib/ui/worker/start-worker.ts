/** A question to a worker; its kind says what it is answered with. */
export interface WorkerAsk {
	kind: string;
}

/** A question with its number. */
export type NumberedAsk<Ask extends WorkerAsk> = Ask & { id: number };

/** What comes back: rows read so far, an answer, or words for people. */
export type WorkerReply =
	{ id: number; rows: number } | { id: number; answer: unknown } | { id: number; fault: string };

/** A worker that answers questions, in their order. */
export interface WorkerClient<Ask extends WorkerAsk, Answers extends Record<Ask['kind'], unknown>> {
	/**
	 * Asks; answers come in the order of the questions.
	 *
	 * @param onRows told the rows read so far
	 * @throws Error with words for people; with none where a newer question took its place
	 */
	ask: <K extends Ask['kind']>(
		question: Extract<Ask, { kind: K }>,
		onRows?: (rows: number) => void
	) => Promise<Answers[K]>;
	stop: () => void;
}

interface Waiting {
	done: (answer: never) => void;
	failed: (error: Error) => void;
	onRows: ((rows: number) => void) | undefined;
}

/**
 * Starts a worker. It begins with bytes of the page, which call its script: so the policy of the page is
 * the worker's too, and it can reach no more than the page may.
 *
 * @param wordMissing what to say where the script does not come
 */
export function startWorker<Ask extends WorkerAsk, Answers extends Record<Ask['kind'], unknown>>(
	script: string,
	wordMissing: string
): WorkerClient<Ask, Answers> {
	const address = new URL(script, location.href).href;
	const call = new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' });
	const url = URL.createObjectURL(call);
	const worker = new Worker(url, { type: 'module' });
	const waiting = new Map<number, Waiting>();
	let count = 0;
	let isMissing = false;
	worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
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
