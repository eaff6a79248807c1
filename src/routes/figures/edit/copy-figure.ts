import { elementOf } from '#lib/ui/read-island.ts';

/** Copies a picture, given its address. @throws where the browser or the reader refuses */
export async function copyImage(address: string): Promise<void> {
	// the promise of a picture is what some browsers want, so that a click still counts
	const picture = fetch(address).then((answer) => answer.blob());
	await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

/** Copies the text of an element. */
export async function copyText(id: string): Promise<void> {
	await navigator.clipboard.writeText(elementOf(id).textContent.trim());
}

/** Copies a table, as a table for word processors and as tab-separated text for spreadsheets. */
export async function copyTable(id: string): Promise<void> {
	const table = elementOf(id);
	const rows = [...table.querySelectorAll('tr')].map((row) =>
		[...row.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim())
	);
	const text = rows.map((cells) => cells.join('\t')).join('\n');
	await navigator.clipboard.write([
		new ClipboardItem({
			'text/plain': new Blob([text], { type: 'text/plain' }),
			'text/html': new Blob([table.outerHTML], { type: 'text/html' })
		})
	]);
}
