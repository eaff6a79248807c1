import { hydrate, type ComponentProps } from 'svelte';
import { elementOf, readIslandData } from '#lib/ui/read-island.ts';
import ComparedChart from './ComparedChart.svelte';
import { makeOverlayLive } from './own/make-overlay-live.svelte.ts';
import type { OverlayData } from './own/own-state.ts';

hydrate(ComparedChart, {
	target: elementOf('compared-chart'),
	props: readIslandData('compared-chart-data') as ComponentProps<typeof ComparedChart>
});
if (document.getElementById('overlay-data'))
	makeOverlayLive(readIslandData('overlay-data') as OverlayData);
