import type { StreamedAnswer } from '../warehouse/database.ts';
import { arrowStream, type ArrowOptions } from '../warehouse/to-arrow/arrow-stream.ts';
import { fileHeaders } from './file-headers.ts';
import { bodyOf } from './with-end.ts';

/** The media type of an Arrow IPC stream. */
export const arrowType = 'application/vnd.apache.arrow.stream';

/**
 * Answers with an Arrow IPC stream, a record batch at a time; the warehouse is held until its end.
 *
 * @param name of the file, without version and extension
 */
export function arrowAnswer(
	locals: App.Locals,
	name: string,
	answer: StreamedAnswer,
	options: ArrowOptions = {}
): Response {
	locals.streamed = true;
	const { dataVersion } = locals.warehouse.meta;
	const metadata = { data_version: dataVersion, ...options.metadata };
	const parts = arrowStream(answer, { ...options, metadata });
	return new Response(
		bodyOf(parts, () => answer.close()),
		{
			headers: fileHeaders(arrowType, name, dataVersion, 'arrow')
		}
	);
}
