/**
 * Gives a function that gives back the object it gave before for as long as the next one says the same
 * (as JSON), so that what hangs on it is not drawn again. For plain objects without functions.
 */
export function keepEqual<T>(): (next: T) => T {
	let text = '';
	let kept: T | undefined;
	return (next) => {
		const now = JSON.stringify(next);
		if (kept === undefined || now !== text) {
			text = now;
			kept = next;
		}
		return kept;
	};
}
