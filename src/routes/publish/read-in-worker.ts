import { unzipSync } from 'fflate';
import { packArchive } from '#lib/figures/archive/pack-archive.ts';
import { ImportDesk } from '#lib/ingest/tables/desk/import-desk.ts';
import { blobSource } from '#lib/ingest/tables/file/blob-source.ts';
import { TableError } from '#lib/ingest/tables/file/table-error.ts';
import { encodings } from '#lib/ingest/tables/file/table-file.ts';
import { textSource } from '#lib/ingest/tables/file/text-source.ts';
import { wordTableError } from '#lib/ingest/tables/file/word-table-error.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { NumberedAsk } from '#lib/ui/worker/start-worker.ts';
import { workerScope } from '#lib/ui/worker/worker-scope.ts';
import type { DeskAnswers, DeskAsk, OpenAsk } from './desk-asks.ts';

const scope = workerScope<DeskAsk>();

/** A newer question of its kind came while this one was answered. */
class Superseded extends Error {}

let desk: ImportDesk | undefined;
let locale: Locale = 'ja';
let newestRead = 0;
let last: Promise<void> = Promise.resolve();

scope.onmessage = ({ data }) => {
	if (data.kind === 'read') newestRead = data.id;
	last = last.then(() => reply(data));
};

async function reply(ask: NumberedAsk<DeskAsk>): Promise<void> {
	const { id } = ask;
	try {
		scope.postMessage({ id, answer: await answer(ask, id) });
	} catch (error) {
		scope.postMessage({ id, fault: wordFault(error) });
	}
}

async function answer(ask: DeskAsk, id: number): Promise<DeskAnswers[keyof DeskAnswers]> {
	if (ask.kind === 'open') return open(ask);
	if (!desk) throw new Error('no file');
	if (ask.kind === 'grid') return desk.grid(ask.text, ask);
	if (ask.kind === 'pack') return pack(desk, ask.text);
	stopIfSuperseded(id);
	return desk.read(ask.text, (rows) => {
		stopIfSuperseded(id);
		scope.postMessage({ id, rows });
	});
}

function stopIfSuperseded(id: number): void {
	if (id !== newestRead) throw new Superseded();
}

async function open(ask: OpenAsk): Promise<DeskAnswers['open']> {
	locale = ask.locale;
	const source =
		typeof ask.source === 'string'
			? textSource(ask.source, ask.name)
			: blobSource(ask.source, ask.name);
	const files = await fetchPackage(ask.package);
	desk = new ImportDesk(files, source, locale);
	const encoding = encodings.find((one) => one === ask.encoding);
	return desk.open(encoding ? { encoding } : {});
}

async function fetchPackage(address: string): Promise<Map<string, Uint8Array>> {
	const answered = await fetch(address).catch(() => null);
	if (!answered?.ok) throw new PackageMissing();
	const bytes = new Uint8Array(await answered.arrayBuffer());
	return new Map(Object.entries(unzipSync(bytes)));
}

class PackageMissing extends Error {}

async function pack(from: ImportDesk, text: string): Promise<DeskAnswers['pack']> {
	const made = await from.handIn(text);
	if (!made) return null;
	const bytes = packArchive(Object.fromEntries(made.files));
	return { name: `mimamori-import-${made.id}.zip`, bytes };
}

function wordFault(error: unknown): string {
	if (error instanceof TableError) return wordTableError(error, locale);
	if (error instanceof PackageMissing) return m.publish_package_missing({}, { locale });
	if (error instanceof Superseded) return '';
	return m.publish_broken(
		{ message: error instanceof Error ? error.message : String(error) },
		{ locale }
	);
}
