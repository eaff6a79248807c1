/** How often a place in the queue of the server is asked for. */
const tries = 20;

/**
 * Fetches a file; where the server is busy (503), asks again after the seconds it names.
 *
 * @param onWait told how many seconds are waited
 * @returns the answer: 200, or a refusal below 500
 * @throws Error where the server fails or stays busy; the reason of the signal where it aborts
 */
export async function fetchPatiently(
	address: string,
	init: RequestInit & { signal: AbortSignal },
	onWait: (seconds: number) => void
): Promise<Response> {
	for (let left = tries; ; left -= 1) {
		const answer = await fetch(address, init);
		if (answer.status < 500) return answer;
		if (answer.status !== 503 || left <= 1) throw new Error(`${answer.status} for ${address}`);
		const seconds = Number(answer.headers.get('Retry-After') ?? '') || 5;
		onWait(seconds);
		await pause(seconds * 1000, init.signal);
	}
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(done, milliseconds);
		signal.addEventListener('abort', stopped, { once: true });
		function done(): void {
			signal.removeEventListener('abort', stopped);
			resolve();
		}
		function stopped(): void {
			clearTimeout(timer);
			reject(signal.reason as Error);
		}
	});
}
