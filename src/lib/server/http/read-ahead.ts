/** A body read ahead: all of it, or a stream that gives what was read and then the rest. */
export type ReadAhead =
	{ isWhole: true; body: Uint8Array } | { isWhole: false; body: ReadableStream<Uint8Array> };

/**
 * Reads a body until it ends or holds more than a number of bytes. The rest is made as it is asked for,
 * and giving up the stream gives up the body. @throws what the body throws
 */
export async function readAhead(
	body: ReadableStream<Uint8Array>,
	limit: number
): Promise<ReadAhead> {
	const reader = body.getReader();
	const parts: Uint8Array[] = [];
	let bytes = 0;
	while (bytes <= limit) {
		const { done, value } = await reader.read();
		if (done) return { isWhole: true, body: Buffer.concat(parts) };
		parts.push(value);
		bytes += value.length;
	}
	return {
		isWhole: false,
		body: new ReadableStream<Uint8Array>(
			{
				async pull(controller) {
					const held = parts.shift();
					if (held) return controller.enqueue(held);
					const { done, value } = await reader.read();
					if (done) controller.close();
					else controller.enqueue(value);
				},
				cancel: (reason) => reader.cancel(reason)
			},
			{ highWaterMark: 0 }
		)
	};
}
