import { flushSync, hydrate } from 'svelte';
import { m } from '#lib/messages/index.ts';
import { elementOf } from '#lib/ui/read-island.ts';
import { startWorker, type WorkerClient } from '#lib/ui/worker/start-worker.ts';
import { firstChoice } from './lay-over.ts';
import OverlaidChart from './OverlaidChart.svelte';
import type { OwnAnswers, OwnAsk } from './own-asks.ts';
import { noFile, type OverlayData, type OwnActions, type OwnState } from './own-state.ts';
import OwnFile from './OwnFile.svelte';

/** Makes the panel live that lays a reader's own file over the chart of the page. */
export function makeOverlayLive(data: OverlayData): void {
	const { locale, spec, title, choices } = data;
	/** The chart as it is published: hidden while another stands in its place, and never changed. */
	const published = elementOf('published-chart');
	const isIndex = spec.view === 'index';
	let own = $state.raw<OwnState>(noFile);
	let client: WorkerClient<OwnAsk, OwnAnswers> | undefined;

	const actions: OwnActions = {
		openFile: (file) => void open(file, file.name),
		openText: (text) => void open(text, m.publish_pasted_name({}, { locale })),
		layOver: (series, over) => void draw({ ...own.over, [series]: over }),
		remove
	};

	hydrate(OverlaidChart, {
		target: elementOf('overlaid-chart'),
		props: {
			title,
			locale,
			get drawn() {
				return own.drawn;
			}
		}
	});
	hydrate(OwnFile, {
		target: elementOf('own-file'),
		props: {
			choices,
			isIndex,
			years: spec.years,
			locale,
			actions,
			get own() {
				return own;
			}
		}
	});
	show({ isLive: true });

	function show(change: Partial<OwnState>): void {
		flushSync(() => (own = { ...own, ...change }));
		published.hidden = own.drawn !== null;
	}

	async function open(source: Blob | string, name: string): Promise<void> {
		client?.stop();
		const missing = m.publish_worker_missing({}, { locale });
		const mine = startWorker<OwnAsk, OwnAnswers>(data.worker, missing);
		client = mine;
		show({ ...noFile, isLive: true, opening: name });
		try {
			const read = await mine.ask({ kind: 'read', source, name, locale });
			show({ file: { ...read, name } });
			await draw(firstChoice(read.series, choices));
			if (client === mine) show({ opening: '' });
		} catch (error) {
			const fault = error instanceof Error ? error.message : String(error);
			if (client === mine) show({ ...noFile, isLive: true, fault });
		} finally {
			mine.stop();
		}
	}

	/** What draws the chart comes with the first file. */
	async function draw(over: OwnState['over']): Promise<void> {
		const { file } = own;
		const { drawOverlay } = await import('./draw-overlay.ts');
		if (!file || own.file !== file) return;
		show({ over, drawn: drawOverlay(data, file.name, file.series, over) });
	}

	function remove(): void {
		client?.stop();
		show({ ...noFile, isLive: true, isRemoved: true });
		elementOf('own-file').querySelector<HTMLInputElement>('input[type=file]')?.focus();
	}
}
