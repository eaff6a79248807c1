import { flushSync, hydrate } from 'svelte';
import type { OpenedDesk } from '#lib/ingest/tables/desk/desk-types.ts';
import type { ImportMapping } from '#lib/ingest/tables/mapping/mapping.ts';
import { m } from '#lib/messages/index.ts';
import { elementOf, readIslandData } from '#lib/ui/read-island.ts';
import { startWorker, type WorkerClient } from '#lib/ui/worker/start-worker.ts';
import { saveFile } from '../figures/save-file.ts';
import type { DeskAnswers, DeskAsk } from './desk-asks.ts';
import { emptyDesk, shownRows, type DeskActions, type DeskData, type DeskState } from './desk.ts';
import PublishDesk from './PublishDesk.svelte';

const data = readIslandData('publish-data') as DeskData;
const { locale } = data;
let desk = $state.raw<DeskState>(emptyDesk);
let client: WorkerClient<DeskAsk, DeskAnswers> | undefined;
let current: { source: Blob | string; name: string } | undefined;
let turn = 0;
let wait = 0;

const actions: DeskActions = {
	openFile: (file) => void open(file, file.name),
	openText: (text) => void open(text, m.publish_pasted_name({}, { locale })),
	openExample: () => void open(data.example.text, data.example.name),
	reopen: (encoding) => {
		if (current) void open(current.source, current.name, encoding);
	},
	editMapping: (mapping) => edit(`${JSON.stringify(mapping, null, '\t')}\n`, { mapping }),
	editText: (text) => edit(text, {}),
	showRows: (sheet, from) => void showGrid(sheet, from),
	goTo: ({ sheet, row, column }) => void goTo(sheet, row, column),
	save: () => void save()
};

hydrate(PublishDesk, {
	target: elementOf('publish-desk'),
	props: {
		locale,
		actions,
		get desk() {
			return desk;
		}
	}
});
show({ isLive: true });

function show(change: Partial<DeskState>): void {
	flushSync(() => (desk = { ...desk, ...change }));
}

async function open(source: Blob | string, name: string, encoding = ''): Promise<void> {
	client?.stop();
	const missing = m.publish_worker_missing({}, { locale });
	const mine = startWorker<DeskAsk, DeskAnswers>(data.worker, missing);
	client = mine;
	current = { source, name };
	window.clearTimeout(wait);
	show({ ...emptyDesk, isLive: true, opening: name });
	try {
		const address = new URL(data.package, location.href).href;
		const question = { kind: 'open' as const, source, name, package: address, locale, encoding };
		const opened = await mine.ask(question);
		const mapping = JSON.parse(opened.mappingText) as ImportMapping;
		show({ opening: '', opened, mappingText: opened.mappingText, mapping, isStale: true });
		await Promise.all([showGrid(firstSheet(opened, mapping), 1), read()]);
	} catch (error) {
		if (client === mine) show({ opening: '', fault: messageOf(error) });
	}
}

function firstSheet({ file }: OpenedDesk, { tables }: ImportMapping): string {
	return tables[0]?.sheet ?? file.sheets[0] ?? '';
}

function edit(mappingText: string, change: Partial<DeskState>): void {
	show({ mappingText, isStale: true, pack: 'none', ...change });
	window.clearTimeout(wait);
	wait = window.setTimeout(() => {
		void read();
		if (desk.grid) void showGrid(desk.grid.sheet, desk.grid.from);
	}, 300);
}

async function read(): Promise<void> {
	const text = desk.mappingText;
	try {
		const reading = await client?.ask({ kind: 'read', text }, (rows) => show({ rows }));
		if (!reading || text !== desk.mappingText) return;
		const mapping = reading.mapping ?? desk.mapping;
		show({ reading, mapping, isStale: false, rows: 0, fault: '' });
	} catch (error) {
		if (text === desk.mappingText) show({ fault: messageOf(error), isStale: false, rows: 0 });
	}
}

async function showGrid(sheet: string, from: number): Promise<void> {
	const text = desk.mappingText;
	const question = { kind: 'grid' as const, text, sheet, from, rows: shownRows };
	const grid = await client?.ask(question).catch(() => null);
	if (grid && text === desk.mappingText) show({ grid });
}

async function goTo(sheet: string, row: number, column: number): Promise<void> {
	const { grid } = desk;
	const isThere = grid?.sheet === sheet && row >= grid.from && row < grid.from + grid.rows.length;
	if (!isThere) await showGrid(sheet, Math.floor((row - 1) / shownRows) * shownRows + 1);
	turn += 1;
	show({ target: { row, column, turn } });
}

async function save(): Promise<void> {
	show({ pack: 'packing' });
	const text = desk.mappingText;
	const made = await client?.ask({ kind: 'pack', text }).catch(() => null);
	if (made) saveFile(made.bytes, made.name, 'application/zip');
	show({ pack: made ? 'packed' : 'failed' });
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
