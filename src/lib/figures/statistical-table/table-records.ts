import type { TopicFigures } from '#lib/domain/topic-figures.ts';
import type { CsvCell } from '../csv/csv-file.ts';
import { absenceSign, markSign } from './word-sign.ts';
import type { Cell, StatisticalTable, TableRow } from './types.ts';

/** The columns of the data file of a statistical table, in order. */
export const tableColumns = [
	'topic',
	'indicator',
	'period',
	'period_kind',
	'period_start',
	'period_end',
	'value',
	'unit',
	'qualifier',
	'status',
	'provenance',
	'revised',
	'computed',
	'signs',
	'break',
	'footnotes',
	'source',
	'data_version'
] as const;

/**
 * Gives the cells of a statistical table as rows for programs, one a cell: values with their marks, and
 * the holes that the table shows with `…`, `－` or `x`.
 */
export function tableRecords(
	{ topic }: Pick<TopicFigures, 'topic'>,
	table: StatisticalTable,
	dataVersion: string
): CsvCell[][] {
	const notes = new Map(table.footnotes.map((f) => [f.number, `${f.date} ${f.noteJa}`]));
	const record = ({ indicator }: TableRow, cell: Cell, at: number): CsvCell[] => {
		const period = table.columns[at];
		const value = cell.type === 'value' ? cell : null;
		const o = value?.observation;
		return [
			topic.id,
			indicator.id,
			period?.id ?? '',
			period?.kind ?? '',
			period?.first ?? '',
			period?.last ?? '',
			value?.value ?? null,
			indicator.unit,
			o?.qualifier ?? '',
			o?.status ?? '',
			o?.provenance ?? '',
			o?.revised ?? null,
			o ? o.derivation !== '' : null,
			cell.type === 'value' ? cell.marks.map(markSign).join(' ') : absenceSign(cell.absence),
			value ? (value.break?.refuses ?? false) : null,
			(value?.break?.notes ?? []).map((number) => notes.get(number) ?? '').join(' | '),
			o?.source ?? '',
			dataVersion
		];
	};
	return table.groups.flatMap((group) =>
		group.rows.flatMap((row) =>
			row.cells.flatMap((cell, at) => (cell === null ? [] : [record(row, cell, at)]))
		)
	);
}
