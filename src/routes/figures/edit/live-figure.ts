import { writeFigure } from '#lib/figures/print/parse-figure.ts';
import { pageHref } from '#lib/messages/locale-path.ts';
import type { Locale } from '#lib/messages/index.ts';
import { readIslandData } from '#lib/ui/read-island.ts';
import { addToBasket } from '../basket.ts';
import { copyImage, copyTable, copyText } from './copy-figure.ts';
import { readFigureFile } from './read-figure-file.ts';

const texts = readIslandData('figure-texts') as {
	locale: Locale;
	copied: string;
	notCopied: string;
	notOpened: string;
	added: string;
};
const form = document.querySelector<HTMLFormElement>('#figure-form');
const opener = document.querySelector<HTMLElement>('#open-file');

reveal(document);
if (form) followForm(form);
if (opener) openFiles(opener);
document.addEventListener('click', ({ target }) => {
	if (target instanceof HTMLButtonElement) void act(target);
});

/** What needs this script is hidden until it runs. */
function reveal(part: ParentNode): void {
	for (const element of part.querySelectorAll<HTMLElement>('[data-needs-script]'))
		element.hidden = false;
}

/** The server draws the result anew a moment after the last change; its part of the page is put in place. */
function followForm(fields: HTMLFormElement): void {
	let wait = 0;
	let asked: AbortController | undefined;
	const show = async (): Promise<void> => {
		asked?.abort();
		asked = new AbortController();
		const entries = [...new FormData(fields)].flatMap(([name, value]) =>
			typeof value === 'string' && value !== '' ? [[name, value]] : []
		);
		const address = `${fields.action}?${new URLSearchParams(entries).toString()}`;
		const answer = await fetch(address, { signal: asked.signal });
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		const result = page.querySelector('#figure-result');
		if (!result) return;
		reveal(result);
		document.querySelector('#figure-result')?.replaceWith(document.adoptNode(result));
		history.replaceState(history.state, '', address);
	};
	fields.addEventListener('input', () => {
		window.clearTimeout(wait);
		wait = window.setTimeout(() => void show().catch(ignoreAbort), 250);
	});
	fields.addEventListener('submit', (event) => {
		event.preventDefault();
		void show().catch(ignoreAbort);
	});
}

function ignoreAbort(error: unknown): void {
	if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
}

async function act(button: HTMLButtonElement): Promise<void> {
	const { copyImage: image, copyText: text, copyTable: table, basket } = button.dataset;
	try {
		if (image !== undefined) await copyImage(image);
		else if (text !== undefined) await copyText(text);
		else if (table !== undefined) await copyTable(table);
		else if (basket !== undefined)
			return tell(button, texts.added.replace('#', String(addToBasket(localStorage, basket))));
		else return;
		tell(button, texts.copied);
	} catch {
		tell(button, texts.notCopied);
	}
}

function tell(button: HTMLButtonElement, text: string): void {
	const place = button.parentElement?.querySelector('[data-told]') ?? told(button);
	place.textContent = text;
}

function told(button: HTMLButtonElement): Element {
	const place = document.createElement('span');
	place.setAttribute('role', 'status');
	place.className = 'small soft';
	place.dataset['told'] = '';
	button.after(' ', place);
	return place;
}

function openFiles(place: HTMLElement): void {
	const fault = place.querySelector('[role=alert]');
	const open = async (file: File | undefined): Promise<void> => {
		if (!file) return;
		const spec = await readFigureFile(file, texts.locale);
		if (spec)
			location.assign(`${pageHref(texts.locale, '/figures/edit')}?${writeFigure(spec).toString()}`);
		else if (fault) fault.textContent = texts.notOpened;
	};
	place.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLInputElement) void open(target.files?.[0]);
	});
	document.addEventListener('dragover', (event) => {
		event.preventDefault();
		place.classList.add('over');
	});
	document.addEventListener('dragleave', () => place.classList.remove('over'));
	document.addEventListener('drop', (event) => {
		event.preventDefault();
		place.classList.remove('over');
		void open(event.dataTransfer?.files[0]);
	});
}
