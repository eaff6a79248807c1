import { openBrowser } from '../../tests/support/browser.ts';

const slowdown = 4;
/** Controls of an indicator with breakdowns and halves, in an order in which each changes the chart. */
const changes: readonly (readonly [control: string, value: string])[] = [
	['show', 'change'],
	['form', 'bars'],
	['by', 'offence-type'],
	['form', 'stacked'],
	['kind', 'half'],
	['form', 'heat'],
	['show', 'share'],
	['form', 'multiples'],
	['form', 'lines'],
	['show', 'index'],
	['kind', 'year'],
	['by', '']
];

/**
 * Changes controls of a page of an indicator one after another in a browser whose processor is slowed to a
 * quarter. Gives milliseconds each, from the event to the end of the first frame with the new chart.
 */
export async function measureRedraw(url: string): Promise<number[]> {
	const browser = await openBrowser();
	try {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await page.goto(url, { waitUntil: 'networkidle' });
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		const taken: number[] = [];
		for (const [control, value] of changes) {
			taken.push(await page.evaluate(redraw, { control, value }));
			await page.waitForTimeout(100);
		}
		return taken;
	} finally {
		await browser.close();
	}
}

/** Runs in the page. A message posted in a frame is handled once that frame is painted. */
async function redraw({ control, value }: { control: string; value: string }): Promise<number> {
	const select = document.querySelector<HTMLSelectElement>(
		`#chart-heading ~ form [name=${control}]`
	);
	const figure = document.querySelector('#chart-heading ~ figure');
	if (!select || !figure) throw new Error(`no control ${control}`);
	const changed = new Promise<void>((resolve) => {
		new MutationObserver(() => resolve()).observe(figure, {
			subtree: true,
			childList: true,
			attributes: true,
			characterData: true
		});
	});
	select.value = value;
	if (select.value !== value) throw new Error(`${control} has no ${value}`);
	const start = performance.now();
	select.dispatchEvent(new Event('change', { bubbles: true }));
	await changed;
	await new Promise(requestAnimationFrame);
	await new Promise<void>((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => resolve();
		port2.postMessage(null);
	});
	return performance.now() - start;
}
