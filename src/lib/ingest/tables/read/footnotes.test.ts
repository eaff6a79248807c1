import { describe, expect, it } from 'vitest';
import type { Observation } from '#lib/domain/observation.ts';
import { Footnotes } from './footnotes.ts';

const row = (): Observation => ({ note: '', status: 'A' }) as Observation;

describe('Footnotes', () => {
	it('adds what a mark of a cell or head says to the note of its row', () => {
		const [cell, head] = [row(), row()];
		const footnotes = new Footnotes();
		footnotes.mark(cell, ['注1'], ['検挙件数']);
		footnotes.mark(head, [], ['検挙人員（注２）']);
		footnotes.look(['（注1）送致件数を含む。']);
		footnotes.look(['', '注2', '少年を除く。']);
		footnotes.finish();
		expect([cell.note, head.note]).toEqual(['送致件数を含む。', '少年を除く。']);
	});
	it('takes 暫定値 alone for a status', () => {
		const [alone, some] = [row(), row()];
		const footnotes = new Footnotes();
		footnotes.mark(alone, ['※1'], []);
		footnotes.mark(some, ['※2'], []);
		footnotes.look(['※1 暫定値である。']);
		footnotes.look(['※2 一部は暫定値である。']);
		footnotes.finish();
		expect([alone.status, some.status]).toEqual(['P', 'A']);
	});
	it('tells footnotes from heads', () => {
		const footnotes = new Footnotes();
		expect(
			['注1 送致を含む', '※ 暦年', '備考 なし', '児童買春'].map((text) =>
				footnotes.isFootnote(text)
			)
		).toEqual([true, true, true, false]);
	});
});
