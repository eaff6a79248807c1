import type { FigureValue } from './read-figure-values.ts';

/** A figure as a run of the command wrote it. */
export interface WrittenFigure {
	number: string;
	title: string;
	/** what tells it from others where it has no number: the parameters of its address */
	query: string;
	/** in the order of the table */
	values: readonly FigureValue[];
}

/** A value that is other than it was; empty where there was, or is, none. */
export interface ValueChange {
	figure: string;
	row: string;
	column: string;
	earlier: string;
	later: string;
}

/** What changed between two runs, in the order of the report. */
export interface FigureChanges {
	revised: ValueChange[];
	added: ValueChange[];
	gone: ValueChange[];
	titles: { figure: string; earlier: string; later: string }[];
	figuresAdded: string[];
	figuresGone: string[];
}

/**
 * Compares the figures of two runs: by their numbers, or by what they show where they have none; values by
 * row and column. Signs beside a value (provisional, relayed) are no change of the value.
 */
export function diffFigures(
	earlier: readonly WrittenFigure[],
	later: readonly WrittenFigure[]
): FigureChanges {
	const before = new Map(earlier.map((one) => [keyOf(one), one]));
	const now = new Set(later.map(keyOf));
	const pairs = later.flatMap((one): [WrittenFigure, WrittenFigure][] => {
		const old = before.get(keyOf(one));
		return old ? [[old, one]] : [];
	});
	const changes = pairs.flatMap(([old, one]) => diffValues(old, one));
	return {
		revised: changes.filter((one) => one.earlier !== '' && one.later !== ''),
		added: changes.filter((one) => one.earlier === ''),
		gone: changes.filter((one) => one.later === ''),
		titles: pairs
			.filter(([old, one]) => old.title !== one.title)
			.map(([old, one]) => ({ figure: nameOf(one), earlier: old.title, later: one.title })),
		figuresAdded: later.filter((one) => !before.has(keyOf(one))).map(fullName),
		figuresGone: earlier.filter((one) => !now.has(keyOf(one))).map(fullName)
	};
}

function diffValues(earlier: WrittenFigure, later: WrittenFigure): ValueChange[] {
	const before = valuesOf(earlier);
	const now = valuesOf(later);
	const places = new Map([...now, ...before].map(([key, one]) => [key, one]));
	const figure = nameOf(later);
	return [...places].flatMap(([key, { row, column }]): ValueChange[] => {
		const old = before.get(key)?.value ?? '';
		const one = now.get(key)?.value ?? '';
		return old === one ? [] : [{ figure, row, column, earlier: old, later: one }];
	});
}

/** Two rows of one name (a table may repeat one) are told apart by their order. */
function valuesOf({ values }: WrittenFigure): Map<string, FigureValue> {
	const found = new Map<string, FigureValue>();
	for (const one of values) {
		let key = JSON.stringify([one.row, one.column]);
		while (found.has(key)) key += '+';
		found.set(key, one);
	}
	return found;
}

function keyOf({ number, query }: WrittenFigure): string {
	return number === '' ? `?${query}` : number;
}

function nameOf({ number, title }: WrittenFigure): string {
	return number === '' ? title : number;
}

function fullName({ number, title }: WrittenFigure): string {
	return [number, title].filter((text) => text !== '').join('　');
}
