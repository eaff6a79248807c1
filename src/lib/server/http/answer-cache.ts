import { LRUCache } from 'lru-cache';
import type { Coding } from './compress.ts';

/** An answer as it went out, ready to go out again. */
export interface StoredAnswer {
	status: number;
	headers: [string, string][];
	body: Uint8Array;
}

/** Answers by entity tag and coding, bounded by bytes: an answer never outlives its data version. */
export class AnswerCache {
	private readonly answers: LRUCache<string, StoredAnswer>;

	constructor(megabytes = 64) {
		this.answers = new LRUCache({
			maxSize: megabytes * 1_048_576,
			maxEntrySize: Math.min(megabytes, 4) * 1_048_576,
			sizeCalculation: (answer) => answer.body.length + 1024
		});
	}

	get(tag: string, coding: Coding): StoredAnswer | undefined {
		return this.answers.get(`${coding} ${tag}`);
	}

	set(tag: string, coding: Coding, answer: StoredAnswer): void {
		this.answers.set(`${coding} ${tag}`, answer);
	}
}
