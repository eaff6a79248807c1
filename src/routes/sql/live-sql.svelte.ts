import { flushSync, hydrate } from 'svelte';
import { readFault } from '#lib/figures/sql/read-fault.ts';
import { elementOf, readIslandData } from '#lib/ui/read-island.ts';
import {
	closedDesk,
	type DeskData,
	type DeskState,
	type OpenFault,
	type QuestionBox
} from './desk.ts';
import type { Database } from './open-database.ts';
import SqlDesk from './SqlDesk.svelte';

const data = readIslandData('sql-data') as DeskData;
let desk = $state.raw<DeskState>(closedDesk);
let database: Database | undefined;
let isStopped = false;

const form: QuestionBox = hydrate(SqlDesk, {
	target: elementOf('sql-desk'),
	props: {
		...data,
		get desk() {
			return desk;
		},
		onopen: () => void open(),
		onrun: () => void run(),
		onstop: () => void stop(),
		onsave: save
	}
}) as QuestionBox;
// one file of a copy of the site stands for every question
const asked = new URLSearchParams(location.search).get('q');
if (asked !== null && form.read() === data.query && asked !== data.query) form.put(asked);
show({ isLive: true });

function show(change: Partial<DeskState>): void {
	flushSync(() => (desk = { ...desk, ...change }));
}

/** The one place where the database is asked for: a reader's click. */
async function open(): Promise<void> {
	if (desk.phase !== 'closed') return;
	show({ phase: 'loading', openFault: null, progress: null });
	try {
		const { openDatabase } = await import('./open-database.ts').catch(() => {
			const missing: OpenFault = { reason: 'file', detail: 'open-database.js' };
			throw missing as unknown as Error;
		});
		database = await openDatabase(data, (progress) => (desk = { ...desk, progress }));
		show({ phase: 'ready', progress: null });
		if (form.read().trim() !== '') await run();
	} catch (error) {
		const { reason, detail } = error as OpenFault;
		show({ phase: 'closed', progress: null, openFault: { reason, detail } });
	}
}

async function run(): Promise<void> {
	if (!database || desk.phase !== 'ready') return;
	const query = form.read().trim();
	if (query === '') return show({ notice: 'empty' });
	isStopped = false;
	const isKept = keepInAddress(query);
	show({ phase: 'running', notice: null });
	try {
		const answer = await database.ask(query);
		const notice = isStopped ? 'stopped' : isKept ? null : 'too-long';
		show({ phase: 'ready', answer, fault: null, notice });
	} catch (error) {
		if (isStopped) return show({ phase: 'ready', notice: 'stopped' });
		const fault = readFault(error instanceof Error ? error.message : String(error));
		show({ phase: 'ready', answer: null, fault });
		elementOf('sql-fault').focus();
	}
}

async function stop(): Promise<void> {
	isStopped = true;
	await database?.stop();
}

/** Longer addresses may be refused by servers on their way. */
const longest = 6000;

const addressOf = (query: string): string => {
	const search = new URLSearchParams({ q: query, ...(data.asOf !== null && { asof: data.asOf }) });
	return `${location.pathname}?${search}`;
};

/** Puts a question into the address, each as a step that the browser's back button takes back. */
function keepInAddress(query: string): boolean {
	const address = addressOf(query);
	if (address.length > longest) return false;
	if (new URLSearchParams(location.search).get('q') !== query) history.pushState(null, '', address);
	return true;
}

window.addEventListener('popstate', () => {
	form.put(new URLSearchParams(location.search).get('q') ?? '');
});

// a link with a question goes into the box, so that the open database stays
document.addEventListener('click', (event) => {
	const link = event.target instanceof Element ? event.target.closest('a[data-question]') : null;
	if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	const draft = addressOf(form.read());
	if (draft.length <= longest && form.read().trim() !== '') history.replaceState(null, '', draft);
	form.put(link.getAttribute('data-question') ?? '');
	keepInAddress(form.read());
	elementOf('sql-desk').scrollIntoView();
	if (desk.phase === 'ready') void run();
});

function save(flavour: 'machine' | 'excel'): void {
	if (!desk.answer) return;
	const file = new Blob([desk.answer.writeCsv(flavour)], { type: 'text/csv' });
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	const ending = flavour === 'excel' ? '-excel' : '';
	link.download = `mimamori-${data.dataVersion}-answer${ending}.csv`;
	link.click();
	// the browser reads it after this turn
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
