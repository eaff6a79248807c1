import { describe, expect, it } from 'vitest';
import type { Source } from '#lib/domain/source.ts';
import { IssueLog } from '../../issue.ts';
import { readRows, readSmallPackage, toldBy } from '../../../../../tests/support/import-case.ts';
import { compareWithPublished } from './compare-with-published.ts';
import { wordCell, wordValue } from '../rows/read-row.ts';

const { data } = readSmallPackage();
const listed = data.sources.find(({ item }) => item.id === 'agency-2017')?.item as Source;
const later: Source = { ...listed, id: 'agency-2021', published: '2021-03-01' };

function compare(source: Source, ...texts: string[]) {
	const log = new IssueLog();
	const { rows, added, confirmed, changed, held, gone } = compareWithPublished(
		readRows(...texts),
		source,
		data,
		log
	);
	const word = (place: number) => `${wordCell(rows.cellAt(place))} ${rows.valueAt(place)}`;
	return {
		added: added.map(word),
		confirmed: confirmed.map(word),
		changed: changed.map(
			({ place, old, becomesCurrent }) =>
				`${wordCell(rows.cellAt(place))} ${wordValue(old)} (${old.source}) → ${rows.valueAt(place)}${becomesCurrent ? '' : ' behind'}`
		),
		held: held.map(word),
		gone: gone.map((item) => `${wordCell(item)} ${item.value} (${item.source})`),
		told: toldBy(log)
	};
}

describe('compareWithPublished', () => {
	it('tells added, confirmed and changed values', () => {
		expect(
			compare(
				later,
				'example-victims 00 2015 101',
				'example-victims 00 2016 112',
				'example-victims 13 2016 7',
				'example-victims 00 2021 7'
			)
		).toEqual({
			added: ['example-victims 13 2016 7', 'example-victims 00 2021 7'],
			confirmed: ['example-victims 00 2016 112'],
			changed: ['example-victims 00 2015 103 (agency-2017) → 101'],
			held: [],
			gone: [],
			told: []
		});
	});
	it('says where a new value does not become the current one', () => {
		const press: Source = { ...later, kind: 'press' };
		expect(compare(press, 'example-victims 00 2015 101').changed).toEqual([
			'example-victims 00 2015 103 (agency-2017) → 101 behind'
		]);
		const earlier: Source = { ...later, published: '2017-01-01' };
		expect(compare(earlier, 'example-victims 00 2015 101').changed).toEqual([
			'example-victims 00 2015 103 (agency-2017) → 101 behind'
		]);
	});
	it('lists what the last document of the issuer gave for the same periods', () => {
		expect(compare(later, 'example-victims 00 2016 sex/female 90').gone).toEqual([
			'example-victims 00 2016 sex/male 22 (agency-2017)'
		]);
		expect(compare(later, 'example-victims 00 2019 118').gone).toEqual([
			'example-victims 13 2019 31 (agency-2020)'
		]);
		expect(compare({ ...later, issuer: 'other' }, 'example-victims 00 2019 118').gone).toEqual([]);
	});
	it('refuses another value of a document that is held, and has nothing to do for the same', () => {
		const { held, told, added } = compare(
			listed,
			'example-victims 00 2016 112',
			'example-victims 00 2015 104'
		);
		expect(held).toEqual(['example-victims 00 2016 112']);
		expect(added).toEqual([]);
		expect(told).toEqual(['error | table/overwrite | B4 | 104 | 103 (observations/example.csv 6)']);
	});
});
