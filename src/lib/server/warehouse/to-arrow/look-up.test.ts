import { describe, expect, it } from 'vitest';
import type { AnswerBatch, AnswerColumn, StreamedAnswer } from '../database.ts';
import { lookUp, type Lookup } from './look-up.ts';

const column = (name: string, names: string[] | null): AnswerColumn => ({
	name,
	type: 'text',
	names
});

async function* given(batches: AnswerBatch[]): AsyncGenerator<AnswerBatch> {
	await Promise.resolve();
	yield* batches;
}

const answerOf = (columns: AnswerColumn[], ...batches: AnswerBatch[]): StreamedAnswer => ({
	columns,
	batches: given(batches),
	close: () => {}
});

async function rowsOf(answer: StreamedAnswer): Promise<string[]> {
	const rows: string[] = [];
	for await (const { rows: count, columns } of answer.batches)
		for (let i = 0; i < count; i += 1)
			rows.push(
				answer.columns
					.map(({ names }, k) => {
						const cell = columns[k]?.[i];
						return names ? names[Number(cell)] : cell;
					})
					.join(' ')
			);
	return rows;
}

const title: Lookup = {
	name: 'title',
	by: ['source'],
	values: new Map([
		['a', 'Report'],
		['b', 'Survey'],
		['c', 'Report']
	])
};

describe('lookUp', () => {
	it('looks codes up by their places, and lists equal titles once', async () => {
		const answer = lookUp(
			answerOf([column('source', ['a', 'b', 'c', 'new'])], { rows: 4, columns: [[2, 0, 1, 3]] }),
			[title],
			['title', 'source']
		);
		expect(answer.columns[0]?.names).toEqual(['', 'Report', 'Survey']);
		expect(await rowsOf(answer)).toEqual(['Report c', 'Report a', 'Survey b', ' new']);
	});

	it('looks up text, and by more than one column', async () => {
		const answer = lookUp(
			answerOf(
				[column('breakdown', null), column('category', ['x', 'y'])],
				{
					rows: 4,
					columns: [
						['p', 'p', 'p', 'q'],
						[0, 0, 1, 1]
					]
				},
				{ rows: 1, columns: [['p'], [1]] }
			),
			[
				{
					name: 'label',
					by: ['breakdown', 'category'],
					values: new Map([
						['p\nx', 'one'],
						['p\ny', 'two'],
						['q\ny', 'three']
					])
				}
			],
			['label']
		);
		expect(await rowsOf(answer)).toEqual(['one', 'one', 'two', 'three', 'two']);
	});

	it('refuses a column that nothing gives', () => {
		expect(() => lookUp(answerOf([column('source', [])]), [title], ['nothing'])).toThrow(
			'no column nothing'
		);
	});
});
