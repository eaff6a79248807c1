import { describe, expect, it } from 'vitest';
import { phoneParts } from '#lib/domain/phone-numbers.ts';
import { emergencyCall } from '#lib/domain/select-windows.ts';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { listWindows } from './list-windows.ts';

const warehouse = builtWarehouse();

describe('listWindows', () => {
	it('gives the numbers of figure 27 to the digit', async () => {
		const windows = await listWindows(warehouse.db, null);
		const figure27 = windows.filter(({ locator }) => locator.endsWith('図表27'));
		expect(figure27.map(({ nameJa, phone }) => [nameJa, phone])).toEqual([
			['24時間子供SOSダイアル', '0120-0-78310'],
			['こどもの人権110番、LINEじんけん相談等', '0120-007-110'],
			['こどもの人権SOSミニレター', ''],
			['親子のための相談LINE', ''],
			['こども家庭センター', ''],
			['児童相談所', '0120-189-783'],
			['Curetime', ''],
			['性犯罪・性暴力被害者のためのワンストップ支援センター', '#8891'],
			['犯罪被害者等早期援助団体', ''],
			['性犯罪被害相談電話', '#8103']
		]);
	});

	it('has in every telephone entry a number to dial, to the digit', async () => {
		for (const { phone } of await listWindows(warehouse.db, null)) {
			if (phone === '') continue;
			const parts = phoneParts(phone);
			expect(parts.map(({ text }) => text).join('')).toBe(phone);
			expect(parts.some(({ href }) => href !== '')).toBe(true);
			for (const { text, href } of parts)
				if (href !== '')
					expect(href.replace('%23', '#').replace('tel:', '')).toBe(text.replaceAll('-', ''));
		}
	});

	it('names the body that answers for a desk, where one is named, and the document', async () => {
		const windows = await listWindows(warehouse.db, null);
		const police = windows.find(({ phone }) => phone === '#8103');
		expect([police?.bodyJa, police?.bodyEn]).toEqual(['警察庁', 'National Police Agency']);
		expect(police?.sourceJa).toBe('こども性暴力防止法 施行ガイドライン');
		expect(windows.find(({ nameJa }) => nameJa === '弁護士')?.bodyJa).toBe('');
		expect(windows.filter(({ sourceJa }) => sourceJa === '')).toEqual([]);
	});

	it('finds beside which desk a document says to call 110 in an emergency', async () => {
		const emergency = emergencyCall(await listWindows(warehouse.db, null));
		expect([emergency?.number, emergency?.window.phone]).toEqual(['110', '#8103']);
		expect(emergency?.window.locator).toContain('図表27');
	});

	it('gives only desks of documents known on the day', async () => {
		const known = await listWindows(warehouse.db, '2023-01-01');
		expect(new Set(known.map(({ source }) => source))).toEqual(
			new Set(['mcaac-2022-trafficking-action-plan'])
		);
		expect(await listWindows(warehouse.db, '2022-12-19')).toEqual([]);
	});
});
