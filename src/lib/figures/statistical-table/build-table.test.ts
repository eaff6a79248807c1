import { describe, expect, it } from 'vitest';
import { source } from '../../../../tests/support/dossier.ts';
import { topicFigures, topicValue, topicValues } from '../../../../tests/support/topic-figures.ts';
import { buildTable, tableKinds } from './build-table.ts';
import type { Cell, StatisticalTable, TableSpec } from './types.ts';
import { absenceSign, markSign } from './word-sign.ts';

const spec: TableSpec = { kind: 'year', from: null, to: null, years: 'both', asOf: null };

/** A row as it is read: `112`, `r 905`, `…`, a blank; `‖1) 1,938` where a break lies before the value. */
function readCell(cell: Cell | null): string {
	if (cell === null) return '';
	if (cell.type === 'absence') return absenceSign(cell.absence);
	const notes = (cell.break?.notes ?? []).map((n) => `${cell.break?.refuses ? '‖' : ''}${n})`);
	return [...notes, ...cell.marks.map(markSign), String(cell.value)].join(' ');
}
const readRows = (table: StatisticalTable): Record<string, string[]> =>
	Object.fromEntries(
		table.groups.flatMap((group) =>
			group.rows.map((row) => [row.indicator.id, row.cells.map(readCell)])
		)
	);

describe('buildTable', () => {
	it('puts indicators with five periods first, and the rest after them', () => {
		const figures = topicFigures({
			indicators: ['few', 'many'],
			values: [...topicValues('few', 2019, [1, 2]), ...topicValues('many', 2015, [1, 2, 3, 4, 5])]
		});
		const { groups } = buildTable(figures, spec);
		expect(groups.map((g) => [g.type, g.rows.map((r) => r.indicator.id)])).toEqual([
			['series', ['many']],
			['few', ['few']]
		]);
	});
	it('shows the last fifteen periods unless the spec names a beginning', () => {
		const values = topicValues('cases', 2000, new Array<number>(20).fill(7));
		const columns = (changes: Partial<TableSpec>): string[] => {
			const table = buildTable(topicFigures({ values }), { ...spec, ...changes });
			return [table.columns[0]?.id ?? '', table.columns.at(-1)?.id ?? ''];
		};
		expect(columns({})).toEqual(['2005', '2019']);
		expect(columns({ to: '2016' })).toEqual(['2002', '2016']);
		expect(columns({ from: 'all' })).toEqual(['2000', '2019']);
		expect(columns({ from: '2017', to: '2018' })).toEqual(['2017', '2018']);
	});
	it('says by its sign why a cell has no value, and leaves cells outside the span blank', () => {
		const figures = topicFigures({
			indicators: ['cases', 'other'],
			values: [
				...topicValues('cases', 2012, [1, null, null, null, null, 6, null, 8]),
				...topicValues('other', 2011, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
			],
			gaps: [
				{ from: '2013', to: '2013', reason: 'not-published' },
				{ from: '2014', to: '2014', reason: 'not-collected' },
				{ from: '2015', to: '2015', reason: 'suppressed' },
				{ from: '2016', to: '2016', reason: 'changed' },
				{ from: '2020', to: '2020', reason: 'not-held-here' }
			]
		});
		const table = buildTable(figures, spec);
		expect(readRows(table)['cases']).toEqual(['', '1', '…', '－', 'x', '－', '6', '…', '8', '…']);
		expect(table.legend).toEqual(['not-applicable', 'missing', 'suppressed']);
	});
	it('shows a stated absence by its status', () => {
		const values = [
			...topicValues('cases', 2015, [1]),
			topicValue('cases', '2016', null, { status: 'M' }),
			topicValue('cases', '2017', null, { status: 'L' }),
			topicValue('cases', '2018', null, { status: 'Q' }),
			topicValue('cases', '2019', null, { status: 'O' })
		];
		const rows = readRows(buildTable(topicFigures({ values }), spec));
		expect(rows['cases']).toEqual(['1', '－', '－', 'x', '…']);
	});
	it('marks what a reader must know of a value', () => {
		const values = [
			topicValue('cases', '2015', 1, { status: 'P', revised: true }),
			topicValue('cases', '2016', 2, { provenance: 'public-relay', derivation: '1+1' }),
			topicValue('cases', '2017', 3, { provenance: 'relay', qualifier: 'about' })
		];
		const table = buildTable(topicFigures({ values }), spec);
		expect(readRows(table)['cases']).toEqual(['p r 1', 'c † 2', '‡ 3']);
		expect(table.legend).toEqual([
			'provisional',
			'revised',
			'computed',
			'public-relay',
			'relay',
			'about'
		]);
	});
	it('cuts before the first value after a refusing break, shares notes and numbers them in reading order', () => {
		const law = { date: '2016-07', force: 'refuse', noteJa: '法改正' } as const;
		const figures = topicFigures({
			indicators: ['cases', 'persons'],
			values: [
				...topicValues('cases', 2014, [1, 2, null, 4, 5]),
				...topicValues('persons', 2014, [1, 2, 3, 4, 5])
			],
			breaks: [
				{ ...law, indicator: 'cases' },
				{ ...law, indicator: 'persons' },
				{ indicator: 'persons', date: '2015', force: 'rename', noteJa: '呼称の変更' },
				{ indicator: 'persons', date: '2030', force: 'refuse', noteJa: '先の変更' }
			]
		});
		const table = buildTable(figures, spec);
		expect(readRows(table)).toEqual({
			persons: ['1', '1) 2', '‖2) 3', '4', '5'],
			cases: ['1', '2', '…', '‖2) 4', '5']
		});
		expect(table.footnotes.map((f) => [f.number, f.noteJa])).toEqual([
			[1, '呼称の変更'],
			[2, '法改正']
		]);
		expect(table.legend).toEqual(['missing', 'break']);
	});
	it('knows the value before the columns, so that a break at their edge is told', () => {
		const figures = topicFigures({
			values: topicValues('cases', 2014, [1, 2, 3, 4, 5]),
			breaks: [{ date: '2016', force: 'refuse', noteJa: '改正' }]
		});
		const at = (from: string): string[] =>
			readRows(buildTable(figures, { ...spec, from }))['cases'] ?? [];
		expect(at('2016')).toEqual(['‖1) 3', '4', '5']);
		expect(at('2017')).toEqual(['4', '5']);
	});
	it('leaves the halves that a series never has blank, and days between days out', () => {
		const values = [
			topicValue('cases', '2015-H1', 1),
			topicValue('cases', '2017-H1', 3),
			topicValue('other', '2015-H1', 1),
			topicValue('other', '2015-H2', 2),
			topicValue('cases', '2015-04-01', 9),
			topicValue('cases', '2018-04-01', 9)
		];
		const figures = topicFigures({ indicators: ['cases', 'other'], values });
		const half = buildTable(figures, { ...spec, kind: 'half' });
		expect(half.columns.map((p) => p.id)).toEqual([
			'2015-H1',
			'2015-H2',
			'2016-H1',
			'2016-H2',
			'2017-H1'
		]);
		expect(readRows(half)).toEqual({
			cases: ['1', '', '…', '', '3'],
			other: ['1', '2', '', '', '']
		});
		const day = buildTable(figures, { ...spec, kind: 'day' });
		expect(day.columns.map((p) => p.id)).toEqual(['2015-04-01', '2018-04-01']);
	});
	it('leaves out rows without anything in its columns and says how many', () => {
		const figures = topicFigures({
			indicators: ['cases', 'old'],
			values: [...topicValues('cases', 2015, [1, 2, 3]), ...topicValues('old', 2010, [1])]
		});
		const table = buildTable(figures, { ...spec, from: '2015' });
		expect([Object.keys(readRows(table)), table.rowsLeftOut]).toEqual([['cases'], 1]);
	});
	it('names the documents of the values shown only', () => {
		const figures = topicFigures({
			values: [
				topicValue('cases', '2015', 1, { source: 'old' }),
				topicValue('cases', '2016', 2, { source: 'new' })
			],
			sources: [source({ id: 'old' }), source({ id: 'new' })]
		});
		expect(buildTable(figures, { ...spec, from: '2016' }).sources).toEqual(['new']);
	});
	it('of a topic without values is empty', () => {
		const table = buildTable(topicFigures({ values: [] }), { ...spec, kind: null });
		expect([table.spec.kind, table.columns, table.groups]).toEqual([null, [], []]);
	});
});

describe('tableKinds', () => {
	it('gives the kind shown first at the head and ranges last', () => {
		const values = [
			topicValue('cases', '2001/2009', 1),
			topicValue('cases', '2015-H1', 1),
			...topicValues('cases', 2015, [1, 2, 3])
		];
		expect(tableKinds(values)).toEqual(['year', 'half', 'range']);
	});
});
