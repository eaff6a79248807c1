import { hydrate, type ComponentProps } from 'svelte';
import { elementOf, readIslandData } from '#lib/ui/read-island.ts';
import ComparedChart from './ComparedChart.svelte';

hydrate(ComparedChart, {
	target: elementOf('compared-chart'),
	props: readIslandData('compared-chart-data') as ComponentProps<typeof ComparedChart>
});
