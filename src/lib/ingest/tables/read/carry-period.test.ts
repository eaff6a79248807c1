import { describe, expect, it } from 'vitest';
import { TimeReader } from './read-time.ts';

const line = (...texts: string[]) => {
	const reader = new TimeReader({ isFiscal: false, era: null });
	return texts.map((text) => {
		const piece = reader.read(text);
		return piece?.kind === 'period' ? piece.id : (piece?.kind ?? null);
	});
};

describe('PeriodCarrier', () => {
	it('carries the year on to months and halves after it', () => {
		expect(line('令和5年11月', '12月', '1月')).toEqual(['2023-11', '2023-12', '2024-01']);
		expect(line('令和5年上半期', '下半期')).toEqual(['2023-H1', '2023-H2']);
	});
	it('carries nothing after a whole year, or to the same part again', () => {
		expect(line('令和5年', '4月')).toEqual(['year', 'part']);
		expect(line('令和5年上半期', '上半期')).toEqual(['2023-H1', 'part']);
	});
});
