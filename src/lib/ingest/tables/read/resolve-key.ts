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

/** Finds the cells that heads lead to; what many values share is worked out once. */
export class KeyResolver {
	private last: { heads: object; unit: string | null; indicator: Indicator } | null = null;
	private readonly indicators = new WeakMap<object, Map<string | null, Indicator>>();
	private readonly periods = new WeakMap<object, string>();
	private readonly categories = new WeakMap<object, Pick<ValueKey, 'breakdown' | 'category'>>();
	private readonly exponents = new Map<string, Map<string, number | null>>();

	constructor(private readonly vocabulary: Vocabulary) {}

	/** Gives the cell that the heads of a value lead to, or what of them does not fit. */
	resolve(part: HeadPart): ValueKey | KeyFault {
		const [unknown] = part.unknown;
		if (unknown) return { fault: 'table/head', value: unknown.text, expected: unknown.read };
		const indicator = this.indicatorOf(part);
		if ('fault' in indicator) return indicator;
		const period = this.periodOf(part.times);
		if (period === null)
			return { fault: 'table/time', value: part.printed.toString(), expected: '' };
		const exponent = part.unit === null ? 0 : this.exponentOf(part.unit, indicator.unit);
		if (exponent === null)
			return { fault: 'table/unit', value: part.unit ?? '', expected: indicator.unit };
		const category = this.categoryOf(part.parts);
		if (!category)
			return {
				fault: 'table/category',
				value: [...part.parts].map((pair) => pair.join(': ')).join(', '),
				expected: ''
			};
		return {
			indicator: indicator.id,
			area: part.area ?? '00',
			period,
			breakdown: category.breakdown,
			category: category.category,
			exponent
		};
	}

	private indicatorOf(part: HeadPart): Indicator | KeyFault {
		const { last } = this;
		if (last && last.heads === part.indicators && last.unit === part.unit) return last.indicator;
		const found = this.knownIndicatorOf(part);
		if ('fault' in found) return found;
		this.last = { heads: part.indicators, unit: part.unit, indicator: found };
		return found;
	}

	private knownIndicatorOf(part: HeadPart): Indicator | KeyFault {
		const byUnit = this.indicators.get(part.indicators) ?? new Map<string | null, Indicator>();
		const known = byUnit.get(part.unit);
		if (known) return known;
		const found = findIndicator(part, this.vocabulary);
		if ('fault' in found) return found;
		this.indicators.set(part.indicators, byUnit.set(part.unit, found));
		return found;
	}

	private periodOf(times: HeadPart['times']): string | null {
		const known = this.periods.get(times);
		if (known !== undefined) return known;
		const period = joinTime(times);
		if (period !== null) this.periods.set(times, period);
		return period;
	}

	private exponentOf(printed: string, wanted: string): number | null {
		const toUnit = this.exponents.get(printed) ?? new Map<string, number | null>();
		const known = toUnit.get(wanted);
		if (known !== undefined) return known;
		const exponent = unitExponent(printed, wanted);
		this.exponents.set(printed, toUnit.set(wanted, exponent));
		return exponent;
	}

	private categoryOf(parts: HeadPart['parts']): Pick<ValueKey, 'breakdown' | 'category'> | null {
		const known = this.categories.get(parts);
		if (known) return known;
		const found = findCategory(parts, this.vocabulary);
		if (found) this.categories.set(parts, found);
		return found;
	}
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
		value: part.printed.toString(),
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
