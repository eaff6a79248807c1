import type { SourcedObservation } from '#lib/domain/current-values.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { CellMark } from '../statistical-table/types.ts';
import { cellMarks } from '../statistical-table/cell-marks.ts';
import { markSign, wordSign } from '../statistical-table/word-sign.ts';

/** Gives the marks that a value carries in a printed table; `revised` lists the ids of values that revise another. */
export function marksOf(
	observation: Pick<SourcedObservation, 'id' | 'status' | 'derivation' | 'provenance'>,
	revised: ReadonlySet<number>
): CellMark[] {
	return cellMarks({ ...observation, revised: revised.has(observation.id) });
}

/** Writes a number with its marks before it, as a printed table has them: `† 1,938`. */
export function cellText(
	number: string,
	marks: readonly CellMark[],
	notes: readonly string[] = []
): string {
	const signs = [...notes.map((note) => `${note})`), ...marks.map(markSign)];
	return [...signs, number].join(' ');
}

/** Words the marks in use, each once, in the order of the legend: `† 公的機関の引用による値`. */
export function wordLegend(marks: readonly CellMark[], locale: Locale): string[] {
	return [...new Set(marks)].map((mark) => `${markSign(mark)} ${wordSign(mark, locale)}`);
}
