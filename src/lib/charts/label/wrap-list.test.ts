import { describe, expect, it } from 'vitest';
import { wrapList } from './wrap-list.ts';

const box = { width: 90, size: 10, locale: 'ja' as const };
const begin = (first: string): string => `なし：${first}`;

describe('wrapList', () => {
	it('breaks between names', () => {
		expect(wrapList(begin, ['北海道', '青森', '岩手'], box)).toEqual([
			'なし：北海道、',
			'青森、岩手'
		]);
	});
	it('breaks a name that is longer than a line', () => {
		expect(wrapList(begin, ['あいうえおかきくけこ'], box)).toEqual([
			'なし：あいうえおか',
			'きくけこ'
		]);
	});
	it('separates English names by commas', () => {
		const english = { ...box, width: 300, locale: 'en' as const };
		expect(wrapList((first) => `None: ${first}`, ['Oita', 'Nara'], english)).toEqual([
			'None: Oita, Nara'
		]);
	});
});
