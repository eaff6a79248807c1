import { estimateWidth } from '../label/estimate-width.ts';

/** A tick of a value axis that lies across. */
export interface AcrossTick {
	/** pixels from the left */
	x: number;
	/** empty where the labels would touch */
	label: string;
}

/** Gives every label of ticks from left to right, or every second where they would touch: zero, or else the first, always. */
export function spreadTicks(ticks: readonly AcrossTick[], size: number): AcrossTick[] {
	const room = Math.max(...ticks.map(({ label }) => estimateWidth(label, size))) + size * 0.6;
	const touching = ticks.some(({ x }, i) => {
		const next = ticks[i + 1];
		return next !== undefined && next.x - x < room;
	});
	const kept = Math.max(
		0,
		ticks.findIndex(({ label }) => label === '0')
	);
	return ticks.map((tick, i) => (touching && (i - kept) % 2 !== 0 ? { ...tick, label: '' } : tick));
}
