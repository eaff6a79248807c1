import { describe, expect, it } from 'vitest';
import { readRevisions } from './read-revisions.ts';

describe('readRevisions', () => {
	it.each([
		['1,200を1,205に訂正', [{ from: 1200, to: 1205 }]],
		['件数4,533→4,540に修正', [{ from: 4533, to: 4540 }]],
		['訂正後 1,205', [{ from: null, to: 1205 }]],
		['正しくは1,205件', [{ from: null, to: 1205 }]],
		['前回公表値 1,200', []],
		['暫定値', []]
	])('%s', (note, revisions) => {
		expect(readRevisions(note)).toEqual(revisions);
	});
});
