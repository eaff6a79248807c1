import type { Page } from 'playwright-core';

const selects = ['by', 'form', 'show', 'kind', 'from', 'to'];
const moreSelects = ['years', 'scale', 'base'];
const boxes = ['breaks', 'events', 'public', 'bridge'];

/** Chooses by the controls of an indicator what an address says, from the first control to the last. */
export async function chooseByControls(page: Page, asked: URLSearchParams): Promise<void> {
	const form = page.locator('#chart-heading ~ form');
	const choose = async (name: string): Promise<void> => {
		const value = asked.get(name);
		if (value !== null) await form.locator(`select[name=${name}]`).selectOption(value);
	};
	for (const name of selects) await choose(name);
	const categories = asked.getAll('cat');
	if (categories.length > 0) await form.locator('details:has([name=cat]) > summary').click();
	for (const category of categories)
		await form.locator(`input[name=cat][value="${category}"]`).check();
	if ([...moreSelects, ...boxes].some((name) => asked.has(name))) await chooseMore(page, asked);
	await framesOf(page);
}

async function chooseMore(page: Page, asked: URLSearchParams): Promise<void> {
	const form = page.locator('#chart-heading ~ form');
	await form.locator('details:has([name=years]) > summary').click();
	for (const name of moreSelects) {
		const value = asked.get(name);
		if (value !== null) await form.locator(`select[name=${name}]`).selectOption(value);
	}
	for (const name of boxes) {
		const value = asked.get(name);
		const box = form.locator(`input[type=checkbox][name=${name}]`);
		if (value !== null) await box.setChecked(value === '1');
	}
}

/** Waits until a page has drawn what was chosen and written its address: two frames, and the work after them. */
export function framesOf(page: Page): Promise<void> {
	return page.evaluate(
		() =>
			new Promise((resolve) => {
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
			})
	);
}
