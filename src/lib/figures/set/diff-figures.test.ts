import { describe, expect, it } from 'vitest';
import { diffFigures, type WrittenFigure } from './diff-figures.ts';
import { readFigureValues } from './read-figure-values.ts';
import { changesMarkdown, wordChanges } from './word-changes.ts';

const written = (
	number: string,
	cells: readonly [row: string, column: string, value: string][],
	title = '検挙件数'
): WrittenFigure => ({
	number,
	title,
	query: 'of=/indicators/cases',
	values: cells.map(([row, column, value]) => ({ row, column, value, printed: value }))
});

describe('diffFigures', () => {
	it('tells values revised, added and gone by row and column', () => {
		const changes = diffFigures(
			[
				written('図1', [
					['件数', '2022', '10'],
					['件数', '2023', '12'],
					['件数', '2024', ''],
					['人員', '2022', '5']
				])
			],
			[
				written('図1', [
					['件数', '2022', '10'],
					['件数', '2023', '13'],
					['件数', '2024', '15'],
					['件数', '2025', '16']
				])
			]
		);
		const at = (column: string, earlier: string, later: string) => ({
			figure: '図1',
			row: '件数',
			column,
			earlier,
			later
		});
		expect(changes).toEqual({
			revised: [at('2023', '12', '13')],
			added: [at('2024', '', '15'), at('2025', '', '16')],
			gone: [{ ...at('2022', '5', ''), row: '人員' }],
			titles: [],
			figuresAdded: [],
			figuresGone: []
		});
	});

	it('takes a zero for a value, and a sign beside a value for no change', () => {
		const now = written('図1', [['件数', '2023', '0']]);
		expect(diffFigures([written('図1', [['件数', '2023', '']])], [now]).added).toHaveLength(1);
		const signed = { ...now, values: now.values.map((one) => ({ ...one, printed: 'p 0' })) };
		expect(diffFigures([signed], [now])).toMatchObject({ revised: [], added: [], gone: [] });
	});

	it('finds a figure by its number, whatever its place and title', () => {
		const old = [written('図1', []), written('図2', [], '旧題')];
		const now = [written('図2', [], '新題'), written('図3', [], '人員')];
		expect(diffFigures(old, now)).toMatchObject({
			titles: [{ figure: '図2', earlier: '旧題', later: '新題' }],
			figuresAdded: ['図3　人員'],
			figuresGone: ['図1　検挙件数']
		});
	});

	it('finds a figure without a number by what it shows', () => {
		const changes = diffFigures([written('', [['a', 'b', '1']])], [written('', [['a', 'b', '2']])]);
		expect(changes.revised).toMatchObject([{ figure: '検挙件数', earlier: '1', later: '2' }]);
	});

	it('tells rows of one name apart by their order', () => {
		const old = written('図1', [
			['計', '2023', '1'],
			['計', '2023', '2']
		]);
		const now = written('図1', [
			['計', '2023', '1'],
			['計', '2023', '3']
		]);
		expect(diffFigures([old], [now]).revised).toMatchObject([{ earlier: '2', later: '3' }]);
	});
});

it('readFigureValues reads the CSV for programs, and refuses another', () => {
	const csv =
		'figure,group,row,column,value,printed,data_version\n' +
		'図1,国籍,"日本, 計",2023,12,† 12,0123456789ab\n図1,,件数,2024,,…,0123456789ab\n';
	expect(readFigureValues(csv)).toEqual([
		{ row: '日本, 計', column: '2023', value: '12', printed: '† 12' },
		{ row: '件数', column: '2024', value: '', printed: '…' }
	]);
	const repeated = csv.replace('図1,,件数,2024', '図1,性別,"日本, 計",2023');
	expect(readFigureValues(repeated).map(({ row }) => row)).toEqual([
		'国籍 / 日本, 計',
		'性別 / 日本, 計'
	]);
	expect(() => readFigureValues('a,b\n1,2\n')).toThrow('without figure, group');
});

describe('words of changes', () => {
	const changes = diffFigures(
		[written('図1', [['<b>|件数', '2023', '12']], '旧')],
		[written('図1', [['<b>|件数', '2023', '13']], '新*')]
	);
	const versions = { earlier: 'aaaaaaaaaaaa', later: 'bbbbbbbbbbbb' };
	it('say old and new, in both languages', () => {
		expect(wordChanges(changes, 'en')).toEqual([
			{ title: 'Values revised', lines: ['図1 | <b>|件数 | 2023: 12 → 13'] },
			{ title: 'Titles changed', lines: ['図1: 旧 → 新*'] }
		]);
		expect(wordChanges(changes, 'ja').map(({ title }) => title)).toEqual([
			'改定された値',
			'変わった表題'
		]);
	});
	it('stand in Markdown without becoming markup', () => {
		const text = changesMarkdown(changes, versions, 'en');
		expect(text).toContain('| 図1 | \\<b\\>\\|件数 | 2023 | 12 | 13 |');
		expect(text).toContain('- 図1: 旧 → 新\\*');
	});
	it('say that nothing changed', () => {
		expect(changesMarkdown(diffFigures([], []), versions, 'en')).toBe(
			'# What changed\n\nFrom data version aaaaaaaaaaaa to bbbbbbbbbbbb\n\nNothing changed.\n'
		);
	});
});
