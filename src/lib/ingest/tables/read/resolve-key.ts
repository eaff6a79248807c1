import type { Indicator } from '#lib/domain/indicator.ts';
import type { HeadPart } from './head-part.ts';
import { joinTime } from './time-piece.ts';
import { unitExponent } from './unit-scale.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The cell of the package that a value of a table belongs to. */
export interface ValueKey {
	indicator: string;
	area: string;
	period: string;
	breakdown: string;
	category: string;
	/** power of ten from the printed number to the unit of the indicator */
	exponent: number;
}

/** Why heads do not lead to one cell of the package. */
export interface KeyFault {
	fault:
		| 'table/head'
		| 'table/time'
		| 'table/indicator-none'
		| 'table/indicator-many'
		| 'table/category'
		| 'table/unit';
	value: string;
	expected: string;
}

/** Finds the cell that the heads of a value lead to, or says what of them does not fit. */
export function resolveKey(part: HeadPart, vocabulary: Vocabulary): ValueKey | KeyFault {
	const [unknown] = part.unknown;
	if (unknown) return { fault: 'table/head', value: unknown.text, expected: unknown.read };
	const indicator = findIndicator(part, vocabulary);
	if ('fault' in indicator) return indicator;
	const period = joinTime(part.times);
	if (period === null) return { fault: 'table/time', value: part.texts.join(' / '), expected: '' };
	const exponent = part.unit === null ? 0 : unitExponent(part.unit, indicator.unit);
	if (exponent === null)
		return { fault: 'table/unit', value: part.unit ?? '', expected: indicator.unit };
	const category = findCategory(part.parts, vocabulary);
	if (!category)
		return {
			fault: 'table/category',
			value: [...part.parts].map((pair) => pair.join(': ')).join(', '),
			expected: ''
		};
	return { indicator: indicator.id, area: part.area ?? '00', period, ...category, exponent };
}

function findIndicator(part: HeadPart, vocabulary: Vocabulary): Indicator | KeyFault {
	const [first = [], ...others] = part.indicators;
	const named = first.filter((id) => others.every((list) => list.includes(id)));
	const known = named.flatMap((id) => vocabulary.indicators.get(id) ?? []);
	const unit = part.unit;
	const fitting =
		known.length > 1 && unit !== null
			? known.filter((each) => unitExponent(unit, each.unit) !== null)
			: known;
	const [only, second] = fitting;
	if (only && !second) return only;
	return {
		fault: second ? 'table/indicator-many' : 'table/indicator-none',
		value: part.texts.join(' / '),
		expected: fitting.map(({ id }) => id).join(' / ')
	};
}

/** One part is its own breakdown; several are a cross, whose name has them in one order or another. */
function findCategory(
	parts: ReadonlyMap<string, string>,
	vocabulary: Vocabulary
): Pick<ValueKey, 'breakdown' | 'category'> | null {
	if (parts.size === 0) return { breakdown: '', category: '' };
	for (const order of ordersOf([...parts])) {
		const breakdown = order.map(([each]) => each).join('.');
		const category = order.map(([, each]) => each).join('.');
		if (vocabulary.categories.has(`${breakdown}/${category}`)) return { breakdown, category };
	}
	return null;
}

function ordersOf<T>(items: readonly T[]): T[][] {
	if (items.length > 4) return [];
	if (items.length <= 1) return [[...items]];
	return items.flatMap((item, i) =>
		ordersOf(items.filter((_, j) => j !== i)).map((rest) => [item, ...rest])
	);
}
