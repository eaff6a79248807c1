/**
 * The measures of a line recomputed from rows as plainly as a reader with a calculator would, without any
 * code of the site: what a test of the whole data compares charts with.
 */

/** A published value of one line. */
export interface PlainRow {
	/** canonical period */
	period: string;
	value: number;
	qualifier: string;
}

/** What must be drawn of a row: a number, or none, for one of some reasons. */
export type PlainAnswer = { value: number; qualifier: string } | { reasons: string[] };

/** What a line stands among. */
export interface PlainSetting {
	/** `data/indicators.csv`: measure and unit */
	measure: string;
	unit: string;
	isPart: boolean;
	/** dates of the breaks of force `refuse` that concern the line */
	refusing: readonly string[];
	totals: readonly PlainRow[];
	/** populations of the nation */
	persons: readonly { period: string; persons: number; qualifier: string }[];
	/** year whose value is 100; null: none */
	base: number | null;
}

interface Term {
	kind: string;
	year: number;
	slot: number;
	/** slots a year has; 0: days and ranges, which have no neighbour */
	slots: number;
	first: string;
	last: string;
}

const isOpen = ({ qualifier }: PlainRow): boolean => /^at-/.test(qualifier);
const about = (...rows: { qualifier: string }[]): string =>
	rows.some(({ qualifier }) => qualifier === 'about') ? 'about' : '';

/** Rounds half away from zero. */
const toDecimals = (value: number, decimals: number): number => {
	const size = 10 ** decimals;
	return (Math.sign(value) * Math.floor(Math.abs(value) * size + 0.5 + 1e-9)) / size;
};

const terms = new Map<string, Term>();

/** Reads a canonical period. */
export function termOf(period: string): Term {
	const term = terms.get(period) ?? readTerm(period);
	terms.set(period, term);
	return term;
}

function readTerm(period: string): Term {
	const [from = '', to] = period.split('/');
	if (to !== undefined) {
		const [first, last] = [termOf(from), termOf(to)];
		return { ...first, kind: 'range', slots: 0, last: last.last };
	}
	const [, yearText = '', fiscal, sign, number] =
		/^(\d{4})(FY)?(?:-([HQ]?)(\d+)(?:-\d\d)?)?$/.exec(from) ?? [];
	const year = Number(yearText);
	if (from.length === 10) return { kind: 'day', year, slot: 0, slots: 0, first: from, last: from };
	const slots = number === undefined ? 1 : sign === 'H' ? 2 : sign === 'Q' ? 4 : 12;
	const slot = Number(number ?? 1) - 1;
	const months = 12 / slots;
	const start = (fiscal === undefined ? 0 : 3) + slot * months;
	const iso = (month: number, day: number): string =>
		new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
	const kinds: Record<number, string> = { 1: 'year', 2: 'half', 4: 'quarter', 12: 'month' };
	return {
		kind: `${fiscal === undefined ? '' : 'fiscal-'}${kinds[slots]}`,
		year,
		slot,
		slots,
		first: iso(start, 1),
		last: iso(start + months, 0)
	};
}

/** Puts rows in time. */
export function inTime<T extends PlainRow>(rows: readonly T[]): T[] {
	const key = ({ period }: T): string => `${termOf(period).first} ${termOf(period).last}`;
	return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Whether a refusing break lies between two periods: its day is after the first and not after the second. */
export function isCut(before: PlainRow, after: PlainRow, refusing: readonly string[]): boolean {
	const [end, last] = [termOf(before.period).last, termOf(after.period).last];
	return refusing.some((date) => {
		const day = `${date}-01-01`.slice(0, 10);
		return end < day && day <= last;
	});
}

/** Whether a row is of the period right after another: the next slot where all are held, else the same a year on. */
export function isNext(before: PlainRow, after: PlainRow, rows: readonly PlainRow[]): boolean {
	const [a, b] = [termOf(before.period), termOf(after.period)];
	const held = new Set(rows.map(({ period }) => termOf(period).slot)).size;
	const distance = b.year * b.slots + b.slot - (a.year * a.slots + a.slot);
	return b.slots > 0 && distance === (held === b.slots ? 1 : b.slots);
}

/** The year under which most rows of some lines have an index, the earliest of several. */
export function plainBase(
	lines: readonly { rows: readonly PlainRow[]; refusing: PlainSetting['refusing'] }[]
): number | null {
	const years = [
		...new Set(lines.flatMap(({ rows }) => rows.map(({ period }) => termOf(period).year)))
	];
	const served = (base: number): number =>
		lines
			.flatMap(({ rows, refusing }) => plainIndex(rows, { base, refusing }))
			.filter((answer) => 'value' in answer).length;
	return years.sort((a, b) => served(b) - served(a) || a - b)[0] ?? null;
}

/** Says of each row of a line, in time, what must be drawn of it under a measure. */
export function plainMeasure(
	show: string,
	rows: readonly PlainRow[],
	setting: PlainSetting
): PlainAnswer[] {
	const { measure } = setting;
	const none = (...reasons: string[]): PlainAnswer[] => rows.map(() => ({ reasons }));
	if (show === 'value') return rows.map(({ value, qualifier }) => ({ value, qualifier }));
	if (measure === 'ordinal') return none('rank');
	if (show === 'change') return rows.map((row, i) => plainChange(row, rows[i - 1], rows, setting));
	if (show === 'index') return plainIndex(rows, setting);
	if (show === 'rate')
		return measure === 'count' ? rows.map((row) => plainRate(row, setting)) : none('no-sum');
	if (measure === 'share' || measure === 'rate') return none('no-sum');
	return setting.isPart ? rows.map((row) => plainShare(row, setting)) : none('no-parts');
}

/** An answer that is a number only where nothing forbids it. */
function unless(forbidden: Record<string, boolean>, number: () => PlainAnswer): PlainAnswer {
	const reasons = Object.keys(forbidden).filter((reason) => forbidden[reason]);
	return reasons.length > 0 ? { reasons } : number();
}

function plainChange(
	row: PlainRow,
	before: PlainRow | undefined,
	rows: readonly PlainRow[],
	{ unit, refusing }: PlainSetting
): PlainAnswer {
	if (!before) return { reasons: ['first'] };
	const inPoints = unit === '%' || unit === '％';
	const decimals = Math.max(
		...[row, before].map((r) => String(r.value).split('.')[1]?.length ?? 0)
	);
	return unless(
		{
			gap: !isNext(before, row, rows),
			break: isCut(before, row, refusing),
			open: isOpen(before) || isOpen(row),
			'small-base': !inPoints && before.value < 10
		},
		() => ({
			value: inPoints
				? toDecimals(row.value - before.value, decimals)
				: toDecimals((row.value / before.value - 1) * 100, 1),
			qualifier: about(before, row)
		})
	);
}

function plainIndex(
	rows: readonly PlainRow[],
	{ base: year, refusing }: Pick<PlainSetting, 'base' | 'refusing'>
): PlainAnswer[] {
	const bases = rows.filter(({ period }) => termOf(period).year === year);
	const [base] = bases;
	const joins = (from: number, to: number): boolean =>
		rows.slice(from, to).every((row, i) => {
			const next = rows[from + i + 1];
			return next !== undefined && isNext(row, next, rows) && !isCut(row, next, refusing);
		});
	return rows.map((row, i) => {
		if (!base) return { reasons: ['no-base'] };
		const at = rows.indexOf(base);
		return unless(
			{
				'several-bases': bases.length > 1,
				'open-base': isOpen(base),
				'small-base': base.value < 10,
				broken: !joins(Math.min(i, at), Math.max(i, at)),
				open: isOpen(row)
			},
			() => ({
				value: toDecimals((row.value / base.value) * 100, 1),
				qualifier: row === base ? '' : about(base, row)
			})
		);
	});
}

function plainShare(row: PlainRow, { totals }: PlainSetting): PlainAnswer {
	const total = totals.find(({ period }) => period === row.period);
	if (!total) return { reasons: ['no-total'] };
	return unless(
		{
			open: isOpen(row) || isOpen(total),
			'small-base': total.value < 10,
			'exceeds-total': row.value > total.value
		},
		() => ({ value: toDecimals((row.value / total.value) * 100, 1), qualifier: about(row, total) })
	);
}

function plainRate(row: PlainRow, { persons }: PlainSetting): PlainAnswer {
	if (termOf(row.period).kind !== 'year') return { reasons: ['not-a-calendar-year'] };
	const population = persons.find(({ period }) => period === row.period);
	const isBound = population !== undefined && /^at-/.test(population.qualifier);
	if (!population || isBound || (isOpen(row) && population.qualifier === 'about'))
		return { reasons: ['no-denominator'] };
	return {
		value: toDecimals((row.value / population.persons) * 100_000, 1),
		qualifier: row.qualifier === '' ? population.qualifier : row.qualifier
	};
}
