import { mount, unmount } from 'svelte';
import { mostFigures, type SetIssue } from '#lib/figures/set/figure-set.ts';
import { readFigureSet } from '#lib/figures/set/read-figure-set.ts';
import type { ManifestFigure } from '#lib/figures/set/set-manifest.ts';
import { memberStem } from '#lib/figures/set/member-path.ts';
import { parseFigure, writeFigure } from '#lib/figures/print/parse-figure.ts';
import type { Locale } from '#lib/messages/index.ts';
import { elementOf, readIslandData } from '#lib/ui/read-island.ts';
import { basketSet, changePlace, figuresOfBasket } from './basket-set.ts';
import { writeBasket } from './basket.ts';
import BasketList from './BasketList.svelte';
import { learnFigures } from './learn-figures.ts';
import { saveFile } from './save-file.ts';
import { showShare } from './show-share.ts';
import { followZipForm } from './zip-form.ts';
import { fillText, type ZipTexts } from './zip-texts.ts';

interface Texts extends ZipTexts {
	empty: string;
	basketFailed: string;
	full: string;
	added: string;
	jsonFault: string;
	shareLong: string;
	share: string;
	basketJa: string;
	basketEn: string;
}

const { locale, shared, texts } = readIslandData('basket-data') as {
	locale: Locale;
	shared: ManifestFigure[] | null;
	texts: Texts;
};
const told = elementOf('basket-told');
const place = elementOf('basket');
const titles = { language: locale, titleJa: texts.basketJa, titleEn: texts.basketEn };
const known = new Map<string, ManifestFigure>();
let list: ReturnType<typeof mount> | undefined;
let queries = shared?.map(({ query }) => query) ?? figuresOfBasket(localStorage, locale);
for (const figure of shared ?? []) known.set(figure.query, figure);

for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]'))
	element.hidden = false;
document.addEventListener('click', ({ target }) => {
	if (target instanceof HTMLButtonElement)
		act(target.dataset['act'] ?? '', target.dataset['place']);
});
document.querySelector('#basket-file')?.addEventListener('change', ({ target }) => {
	if (target instanceof HTMLInputElement) void openFile(target);
});
followZipForm(
	() => ({ id: 'basket', members: figures(), set: basketSet(queries, titles) }),
	locale,
	texts
);
if (!shared) void show();

/** Gives the figures in their order, under names that follow from it. */
function figures(): ManifestFigure[] {
	return queries.flatMap((query, i) => {
		const figure = known.get(query);
		const { spec } = parseFigure(new URLSearchParams(query), locale);
		return figure && spec ? [{ ...figure, stem: memberStem(spec, i, queries.length) }] : [];
	});
}

function act(name: string, at = ''): void {
	if (name === 'up' || name === 'down' || name === 'remove')
		keep(changePlace(queries, Number(at), name));
	else if (name === 'save')
		saveFile(
			`${JSON.stringify(basketSet(queries, titles), null, '\t')}\n`,
			'figures.json',
			'application/json'
		);
	else if (name === 'add') addShared();
}

function keep(changed: readonly string[]): void {
	queries = [...new Set(changed)];
	writeBasket(localStorage, queries);
	void show();
}

function addShared(): void {
	const all = [...new Set([...figuresOfBasket(localStorage, locale), ...queries])];
	const place = elementOf('basket-added');
	if (all.length > mostFigures) {
		place.textContent = texts.full;
		return;
	}
	writeBasket(localStorage, all);
	place.textContent = fillText(texts.added, all.length);
}

/** Asks for what is not known of the figures yet, and draws the list anew. */
async function show(): Promise<void> {
	const fresh = queries.filter((query) => !known.has(query));
	try {
		if (fresh.length > 0)
			for (const figure of await learnFigures(basketSet(fresh, titles), fresh, locale))
				known.set(figure.query, figure);
		told.textContent = queries.length === 0 ? texts.empty : '';
	} catch {
		told.textContent = texts.basketFailed;
	}
	if (list) await unmount(list);
	place.replaceChildren();
	list = mount(BasketList, { target: place, props: { figures: figures(), isOwn: true, locale } });
	elementOf('zip').hidden = queries.length === 0;
	showShare(elementOf('basket-share'), queries, locale, texts);
}

async function openFile(input: HTMLInputElement): Promise<void> {
	const fault = elementOf('basket-fault');
	fault.textContent = '';
	const [file] = input.files ?? [];
	if (!file) return;
	const { set, issues } = readFigureSet(await file.text(), 'any numbers');
	const [first] = issues;
	if (first) fault.textContent = wordIssue(first);
	else if (set) {
		const all = [...queries, ...set.figures.map((figure) => writeFigure(figure).toString())];
		if (new Set(all).size > mostFigures) fault.textContent = texts.full;
		else keep(all);
	}
	input.value = '';
}

function wordIssue({ figure, number, parameter, value, expected }: SetIssue): string {
	const at = figure === null ? '' : `figures[${figure}] ${number}`;
	return fillText(texts.jsonFault, `${at} ${parameter}`.trim(), value, expected);
}
