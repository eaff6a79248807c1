import { blobSource } from '#lib/ingest/tables/file/blob-source.ts';
import { openTable } from '#lib/ingest/tables/file/open-table.ts';
import { TableError } from '#lib/ingest/tables/file/table-error.ts';
import { textSource } from '#lib/ingest/tables/file/text-source.ts';
import { wordTableError } from '#lib/ingest/tables/file/word-table-error.ts';
import { readOwnSeries } from '#lib/ingest/tables/overlay/read-own-series.ts';
import { cellName } from '#lib/ingest/tables/mapping/column-letter.ts';
import { wordOwnFault } from '#lib/ingest/tables/overlay/word-own-fault.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { workerScope } from '#lib/ui/worker/worker-scope.ts';
import type { OwnAsk, OwnFile } from './own-asks.ts';

const scope = workerScope<OwnAsk>();

scope.onmessage = ({ data }) => void reply(data);

async function reply({ id, ...ask }: OwnAsk & { id: number }): Promise<void> {
	try {
		scope.postMessage({ id, answer: await read(ask) });
	} catch (error) {
		scope.postMessage({ id, fault: wordFault(error, ask.locale) });
	}
}

async function read({ source, name, locale }: OwnAsk): Promise<OwnFile> {
	const bytes = typeof source === 'string' ? textSource(source, name) : blobSource(source, name);
	const { series, faults, faultCount } = await readOwnSeries(await openTable(bytes));
	return {
		series,
		faults: faults.map((fault) => ({
			place: fault.cell ? cellName(fault.cell) : '',
			words: wordOwnFault(fault, locale)
		})),
		faultCount
	};
}

function wordFault(error: unknown, locale: Locale): string {
	if (error instanceof TableError) return wordTableError(error, locale);
	const message = error instanceof Error ? error.message : String(error);
	return m.publish_broken({ message }, { locale });
}
