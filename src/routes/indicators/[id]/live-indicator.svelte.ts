import { flushSync, hydrate } from 'svelte';
import type { ChartSpec } from '#lib/charts/spec/chart-spec.ts';
import { writeSpec } from '#lib/charts/spec/write-spec.ts';
import { parseSpec } from '#lib/charts/spec/parse-spec.ts';
import { elementOf, readIslandData } from '#lib/ui/read-island.ts';
import ChartSection from './ChartSection.svelte';
import type { IndicatorView } from './indicator-view.ts';

interface Props {
	view: IndicatorView;
	drawn: ChartSpec;
	spec: ChartSpec;
	onchange: (spec: ChartSpec) => void;
}

const { view: sent, spec: asked } = readIslandData('indicator-data') as Pick<
	Props,
	'view' | 'spec'
>;
const isCopy = document.documentElement.dataset['copy'] !== undefined;
const view = { ...sent, isCopy };
const below = elementOf('below-chart');
/** in a copy, a kind of period has a file of its own, from which a reader goes on as from the page itself */
const plainPath = isCopy ? location.pathname.replace(/_q\/.*$/, '') : location.pathname;

let drawn = $state.raw(asked);
let spec = $state.raw(asked);
let wait = 0;

const props: Props = {
	view,
	get drawn() {
		return drawn;
	},
	get spec() {
		return spec;
	},
	onchange: show
};

/** Draws the chart at once; its words and all below it follow when the new chart is on the screen. */
function show(next: ChartSpec): void {
	flushSync(() => (drawn = next));
	cancelAnimationFrame(wait);
	// the first of two frames shows the drawing
	wait = requestAnimationFrame(() => (wait = requestAnimationFrame(settle)));
	void makeBelowLive();
}

function settle(): void {
	spec = drawn;
	const search = writeSpec(spec, view.context).toString();
	history.replaceState(history.state, '', plainPath + (search === '' ? '' : `?${search}`));
}

let isBelowLive = false;
let made: Promise<void> | undefined;
function makeBelowLive(): Promise<void> {
	made ??= import('./BelowChart.svelte').then(({ default: BelowChart }) => {
		hydrate(BelowChart, { target: below, props });
		isBelowLive = true;
	});
	return made;
}

hydrate(ChartSection, { target: elementOf('chart'), props });
window.addEventListener('beforeprint', () => flushSync(settle));
// its script is asked for once a reader turns to a control, in either part of the page
for (const event of ['pointerdown', 'focusin'])
	for (const part of [elementOf('chart'), below])
		part.addEventListener(event, () => void makeBelowLive(), { once: true, capture: true });
// what is chosen before it has come is not lost: drawing it live would set the fields back
below.addEventListener('change', ({ target }) => {
	if (isBelowLive) return;
	if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
	const { value } = target;
	void makeBelowLive().then(() => {
		target.value = value;
		target.dispatchEvent(new Event('change', { bubbles: true }));
	});
});
// a server has read the parameters already; in a copy nobody has
if (isCopy) {
	const { spec: wanted, issues } = parseSpec(new URLSearchParams(location.search), view.context);
	if (issues.length === 0 && location.search !== '') show({ ...wanted, asOf: asked.asOf });
}
