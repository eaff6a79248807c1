import { describe, expect, it } from 'vitest';
import { smallVocabulary } from '../../../../../tests/support/small-vocabulary.ts';
import { columnRead } from './column-read.ts';

const read = (head: string, ...cells: string[]) =>
	columnRead(cells, head, { isFiscal: false, era: null }, smallVocabulary);

describe('columnRead', () => {
	it.each([
		['年次', ['令和元年', '2', '3'], 'time'],
		['', ['2019', '2020', '2021 (P)'], 'time'],
		['年次', ['令和４年', '５年', '対前年増減数', '対前年増減率（％）'], 'time'],
		['', ['対前年増減数', '対前年増減率'], 'text'],
		['都道府県', ['北海道', '東京都'], 'area'],
		['コード', ['01', '13'], 'area'],
		['', ['1', '2', '3'], 'skip'],
		['件数', ['12', '-', '1,234'], null],
		['区分', ['男', '女'], 'text'],
		['備考', [], null]
	] as const)('%s %j: %s', (head, cells, expected) => {
		expect(read(head, ...cells)).toBe(expected);
	});
});
