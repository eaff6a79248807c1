import type { StreamedAnswer } from '../warehouse/database.ts';
import { arrowStream } from '../warehouse/to-arrow/arrow-stream.ts';
import type { ObservationAnswer } from '../warehouse/to-arrow/observation-answer.ts';
import { csvStream } from '../warehouse/to-csv/csv-stream.ts';
import { parquetStream } from '../warehouse/to-parquet/parquet-stream.ts';
import { fileHeaders } from './file-headers.ts';
import { bodyOf } from './with-end.ts';

/** The media types of files that are streamed. */
export const mediaTypes = {
	arrow: 'application/vnd.apache.arrow.stream',
	parquet: 'application/vnd.apache.parquet',
	csv: 'text/csv; charset=utf-8'
} as const;

/**
 * Answers with a file that is made as it goes out; the warehouse is held until its end.
 *
 * @param name of the file, without version and extension
 */
export function streamedAnswer(
	locals: App.Locals,
	name: string,
	extension: keyof typeof mediaTypes,
	{ answer, dictionaries }: Partial<ObservationAnswer> & { answer: StreamedAnswer }
): Response {
	locals.streamed = true;
	const { dataVersion } = locals.warehouse.meta;
	const metadata = { data_version: dataVersion };
	const parts = {
		arrow: () => arrowStream(answer, { dictionaries, metadata }),
		parquet: () => parquetStream(answer, metadata),
		csv: () => csvStream(answer)
	}[extension]();
	return new Response(
		bodyOf(parts, () => answer.close()),
		{ headers: fileHeaders(mediaTypes[extension], name, dataVersion, extension) }
	);
}
