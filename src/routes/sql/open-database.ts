import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { askDatabase } from './ask-database.ts';
import type { Answer, DeskData, OpenFault, Progress } from './desk.ts';
import { fetchBytes, fetchPart } from './fetch-packed.ts';

/** An open database with the published tables. */
export interface Database {
	/** Runs a question. @throws Error with the engine's words */
	ask: (query: string) => Promise<Answer>;
	/** Ends the question that is being run; it then throws. */
	stop: () => Promise<void>;
}

/** Nothing may be fetched after the tables, whatever a question says. */
const locks = [
	'SET autoinstall_known_extensions = false',
	'SET autoload_known_extensions = false',
	'SET enable_external_access = false',
	'SET lock_configuration = true'
];

/** What the browser must have. */
const isAble = (): boolean =>
	typeof WebAssembly === 'object' &&
	typeof Worker === 'function' &&
	typeof DecompressionStream === 'function';

/** Fetches the engine and the tables, and opens them. @throws OpenFault, which says why not */
export async function openDatabase(
	{ engine, tables }: Pick<DeskData, 'engine' | 'tables'>,
	onprogress: (progress: Progress) => void
): Promise<Database> {
	if (!isAble()) throw fault('browser', '');
	const [wasm, script] = await fetchEngine(engine, onprogress);
	onprogress({ step: 'start' });
	const worker = new Worker(URL.createObjectURL(script));
	try {
		const connection = await start(worker, wasm);
		await loadTables(connection, tables, onprogress);
		for (const lock of locks) await connection.query(lock);
		return {
			ask: (query) => askDatabase(connection, query),
			stop: async () => {
				await connection.cancelSent();
			}
		};
	} catch (error) {
		worker.terminate();
		throw isFault(error) ? error : fault('engine', error instanceof Error ? error.message : '');
	}
}

async function fetchEngine(
	{ wasm, worker }: DeskData['engine'],
	onprogress: (progress: Progress) => void
): Promise<[Blob, Blob]> {
	const total = wasm.packed + worker.packed;
	const loaded = { wasm: 0, worker: 0 };
	const tell = (): void =>
		onprogress({ step: 'engine', loaded: loaded.wasm + loaded.worker, total });
	tell();
	return Promise.all([
		named(
			wasm.src,
			fetchPart(wasm, 'application/wasm', (bytes) => ((loaded.wasm = bytes), tell()))
		),
		named(
			worker.src,
			fetchPart(worker, 'text/javascript', (bytes) => ((loaded.worker = bytes), tell()))
		)
	]);
}

async function start(worker: Worker, wasm: Blob): Promise<AsyncDuckDBConnection> {
	const database = new AsyncDuckDB(new VoidLogger(), worker);
	const address = URL.createObjectURL(wasm);
	await database.instantiate(address);
	URL.revokeObjectURL(address);
	await database.open({ path: ':memory:' });
	return database.connect();
}

async function loadTables(
	connection: AsyncDuckDBConnection,
	tables: DeskData['tables'],
	onprogress: (progress: Progress) => void
): Promise<void> {
	let [done, whole] = [0, 0];
	const tell = (): void =>
		onprogress({ step: 'tables', done, count: tables.length, loaded: whole });
	tell();
	const waiting = [...tables];
	const loadNext = async (): Promise<void> => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const { name, src } = next;
			let before = 0;
			const bytes = await named(
				src,
				fetchBytes(src, (length) => {
					whole += length - before;
					before = length;
					tell();
				})
			);
			await connection.insertArrowFromIPCStream(bytes, { name, create: true });
			done += 1;
			tell();
		}
	};
	await Promise.all([loadNext(), loadNext(), loadNext()]);
}

/** Names the file that does not come. */
async function named<T>(src: string, coming: Promise<T>): Promise<T> {
	try {
		return await coming;
	} catch {
		throw fault('file', src.split('/').at(-1) ?? src);
	}
}

class Unopened extends Error implements OpenFault {
	constructor(
		readonly reason: OpenFault['reason'],
		readonly detail: string
	) {
		super(`${reason} ${detail}`);
	}
}
const fault = (reason: OpenFault['reason'], detail: string): Unopened =>
	new Unopened(reason, detail);
const isFault = (error: unknown): error is Unopened => error instanceof Unopened;
