import { describe, expect, it } from 'vitest';
import { spreadTicks } from './spread-ticks.ts';

const labels = (texts: string[], distance: number) =>
	spreadTicks(
		texts.map((label, i) => ({ x: i * distance, label })),
		10
	).map(({ label }) => label);

describe('spreadTicks', () => {
	it('keeps every label where there is room', () => {
		expect(labels(['0', '50', '100'], 40)).toEqual(['0', '50', '100']);
	});
	it('keeps every second where they would touch, zero among them', () => {
		expect(labels(['0', '50', '100'], 20)).toEqual(['0', '', '100']);
		expect(labels(['−50', '0', '50', '100'], 20)).toEqual(['', '0', '', '100']);
	});
	it('keeps the first where there is no zero', () => {
		expect(labels(['20', '50', '100'], 20)).toEqual(['20', '', '100']);
	});
});
