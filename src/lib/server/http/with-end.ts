/** Gives a body that tells once when it has ended: read to its end, given up by its reader, or broken. */
export function withEnd(
	body: ReadableStream<Uint8Array>,
	onEnd: () => void
): ReadableStream<Uint8Array> {
	const reader = body.getReader();
	return new ReadableStream<Uint8Array>(
		{
			async pull(controller) {
				try {
					const { done, value } = await reader.read();
					if (!done) return controller.enqueue(value);
					controller.close();
					onEnd();
				} catch (error) {
					onEnd();
					throw error;
				}
			},
			async cancel(reason) {
				try {
					await reader.cancel(reason);
				} finally {
					onEnd();
				}
			}
		},
		// nothing is made before it is asked for
		{ highWaterMark: 0 }
	);
}

/**
 * Gives a body of what a generator makes, asked for part by part. Given up, it ends the generator;
 * `onCancel` lets go of what a generator would that was never begun.
 */
export function bodyOf(
	parts: AsyncGenerator<Uint8Array>,
	onCancel: () => void = () => {}
): ReadableStream<Uint8Array> {
	return new ReadableStream<Uint8Array>(
		{
			async pull(controller) {
				const next = await parts.next();
				if (next.done === true) controller.close();
				else controller.enqueue(next.value);
			},
			async cancel() {
				await parts.return(undefined);
				onCancel();
			}
		},
		{ highWaterMark: 0 }
	);
}
