import { describe, expect, it } from 'vitest';
import { readRow, readRowsOf } from '../../../../../tests/support/import-case.ts';
import type { ReadRows } from '../rows/read-rows.ts';
import { HeadTexts } from './head-texts.ts';
import { Footnotes, isFootnote } from './footnotes.ts';

const twoRows = (): ReadRows =>
	readRowsOf([readRow('example-victims 00 2021 5'), readRow('example-victims 00 2020 5')]);

describe('Footnotes', () => {
	it('adds what a mark of a cell or head says to the note of its row', () => {
		const rows = twoRows();
		const footnotes = new Footnotes(rows);
		footnotes.mark(0, ['注1'], ['検挙件数']);
		footnotes.mark(1, [], HeadTexts.of('検挙人員（注２）').marks);
		footnotes.look(['（注1）送致件数を含む。']);
		footnotes.look(['', '注2', '少年を除く。']);
		footnotes.finish();
		expect([0, 1].map((place) => rows.at(place).item.note)).toEqual([
			'送致件数を含む。',
			'少年を除く。'
		]);
	});
	it('takes 暫定値 alone for a status', () => {
		const rows = twoRows();
		const footnotes = new Footnotes(rows);
		footnotes.mark(0, ['※1'], []);
		footnotes.mark(1, ['※2'], []);
		footnotes.look(['※1 暫定値である。']);
		footnotes.look(['※2 一部は暫定値である。']);
		footnotes.finish();
		expect([0, 1].map((place) => rows.at(place).item.status)).toEqual(['P', 'A']);
	});
	it('tells footnotes from heads', () => {
		expect(['注1 送致を含む', '※ 暦年', '備考 なし', '児童買春'].map(isFootnote)).toEqual([
			true,
			true,
			true,
			false
		]);
	});
});
