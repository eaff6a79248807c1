import type { NumberedAsk, WorkerAsk, WorkerReply } from './start-worker.ts';

/** The part of a worker's own scope that is used; the page's types stand for `self` elsewhere. */
export interface WorkerScope<Ask extends WorkerAsk> {
	onmessage: (event: MessageEvent<NumberedAsk<Ask>>) => void;
	postMessage: (reply: WorkerReply, transfer?: Transferable[]) => void;
}

/** Gives the scope that a worker's script runs in. */
export function workerScope<Ask extends WorkerAsk>(): WorkerScope<Ask> {
	return self as unknown as WorkerScope<Ask>;
}
