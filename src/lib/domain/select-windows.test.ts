import { describe, expect, it } from 'vitest';
import type { Channel, Situation } from './consultation-window.ts';
import { emergencyCall, selectWindows } from './select-windows.ts';

const desk = (id: string, situations: Situation[], channels: Channel[] = ['phone']) => ({
	id,
	situations,
	channels
});
const windows = [
	desk('police', ['sexual-violence', 'crime-victim']),
	desk('dial', ['unsure', 'bullying']),
	desk('letter', ['unsure'], ['letter']),
	desk('one-stop', ['sexual-violence', 'medical'], ['phone', 'email'])
];
const found = (situation: Situation | null, channel: Channel | null = null) =>
	selectWindows(windows, { situation, channel }).map((group) => [
		group.situation,
		group.windows.map(({ id }) => id)
	]);

describe('selectWindows', () => {
	it('groups by the first situation of a desk, so that each stands once', () => {
		expect(found(null)).toEqual([
			['unsure', ['dial', 'letter']],
			['sexual-violence', ['police', 'one-stop']]
		]);
	});
	it('finds a desk under any of its situations, in one list', () => {
		expect(found('medical')).toEqual([[null, ['one-stop']]]);
		expect(found('sexual-violence')).toEqual([[null, ['police', 'one-stop']]]);
	});
	it('narrows by channel, alone and together with a situation', () => {
		expect(found(null, 'email')).toEqual([['sexual-violence', ['one-stop']]]);
		expect(found('unsure', 'letter')).toEqual([[null, ['letter']]]);
	});
	it('is empty where no desk is found', () => expect(found('labour')).toEqual([]));
});

describe('emergencyCall', () => {
	it('gives the number and the desk beside which it is printed', () => {
		const police = { id: 'police', noteJa: '番号は「ハートさん」。緊急時は110番通報。' };
		expect(emergencyCall([{ id: 'dial', noteJa: '' }, police])).toEqual({
			number: '110',
			window: police
		});
	});
	it('is null where no document says so', () => {
		expect(emergencyCall([{ noteJa: '電話110番の窓口。' }])).toBeNull();
	});
});
