import type { OwnSeries, OwnValue } from '#lib/domain/own-series.ts';
import { comparePeriods } from '#lib/domain/period-order.ts';
import type { Period, PeriodKind } from '#lib/domain/period.ts';
import { cleanText } from '../cells/clean-text.ts';
import { columnLetter } from '../mapping/column-letter.ts';
import {
	mostFaults,
	mostSeries,
	type OwnCell,
	type OwnFault,
	type OwnFaultKind,
	type OwnReading
} from './own-reading.ts';

/** What the heads of a value say of its series. */
export interface SeriesKey {
	/** place of its table in the file */
	table: number;
	name: string;
	unit: string;
	period: Period;
}

interface Held {
	period: Period;
	value: OwnValue;
	cell: OwnCell;
	text: string;
	/** another value stands for the same period: neither is taken */
	isOut: boolean;
}

interface Growing extends Omit<SeriesKey, 'period'> {
	kind: PeriodKind;
	first: OwnCell;
	held: Map<string, Held>;
}

/** Gathers values into series, and tells what does not fit together. */
export class OwnCollector {
	private readonly series = new Map<string, Growing>();
	private readonly faults: OwnFault[] = [];
	private readonly told = new Set<string>();
	private count = 0;

	/** Tells a fault; of one `once`, the first alone. */
	fault(
		kind: OwnFaultKind,
		cell: OwnCell | null,
		{ found = '', period = '', expected = '', once = '' } = {}
	): void {
		const key = `${kind} ${once}`;
		if (once !== '' && this.told.has(key)) return;
		this.told.add(key);
		this.count += 1;
		if (this.faults.length < mostFaults) this.faults.push({ kind, cell, found, period, expected });
	}

	add(key: SeriesKey, value: Omit<OwnValue, 'period'>, cell: OwnCell, printed: string): void {
		const { table, name, period } = key;
		const series = this.seriesOf(key, cell);
		if (!series) return;
		const text = cleanText(printed);
		const held = series.held.get(period.id);
		if (!held) {
			const own = { period: period.id, ...value };
			series.held.set(period.id, { period, value: own, cell, text, isOut: false });
			return;
		}
		if (held.value.value === value.value && held.value.qualifier === value.qualifier) return;
		held.isOut = true;
		this.fault('repeated', cell, {
			found: text,
			period: period.id,
			expected: `${columnLetter(held.cell.column)}${held.cell.row}: ${held.text}`,
			once: `${table} ${name} ${period.id} ${text}`
		});
	}

	/** Gives what was read, series in the order of their first cells. */
	finish(): OwnReading {
		const series = [...this.series.values()].flatMap((one): OwnSeries[] => {
			const values = [...one.held.values()]
				.filter(({ isOut }) => !isOut)
				.sort((a, b) => comparePeriods(a.period, b.period))
				.map(({ value }) => value);
			const { name, unit, kind } = one;
			return values.some(({ value }) => value !== null)
				? [{ id: '', name, unit, kind, values }]
				: [];
		});
		return {
			series: series.map((one, i) => ({ ...one, id: `own-${i + 1}` })),
			faults: this.faults,
			faultCount: this.count
		};
	}

	private seriesOf({ table, name, unit, period }: SeriesKey, cell: OwnCell): Growing | null {
		const { kind } = period;
		const key = `${table} ${kind} ${unit} ${name}`;
		const known = this.series.get(key);
		if (known) return known;
		if (this.series.size >= mostSeries) {
			this.fault('too-many', cell, { found: name, expected: String(mostSeries), once: 'file' });
			return null;
		}
		this.tellMixed(table, name, period, cell);
		const made: Growing = { table, name, unit, kind, first: cell, held: new Map() };
		this.series.set(key, made);
		return made;
	}

	/** 2023 and 2023年度 below one head: two series, for they are two kinds of year. */
	private tellMixed(table: number, name: string, { kind, id }: Period, cell: OwnCell): void {
		const other = kind.startsWith('fiscal-') ? kind.replace('fiscal-', '') : `fiscal-${kind}`;
		const before = [...this.series.values()].find(
			(one) => one.table === table && one.name === name && one.kind === other
		);
		if (!before) return;
		const { column, row } = before.first;
		this.fault('mixed-years', cell, { period: id, expected: `${columnLetter(column)}${row}` });
	}
}
