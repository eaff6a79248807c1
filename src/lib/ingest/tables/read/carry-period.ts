import type { Period } from '#lib/domain/period.ts';
import { joinTime, type TimePiece, type YearPart } from './time-piece.ts';

/** A year that is carried on, 0 for none, and the last part of it that was named. */
export interface CarriedYear {
	year: number;
	isFiscal: boolean;
	last: number;
}

/** Carries the year of a head on to those after it in its line: 令和5年4月, then 5月; 令和5年上半期, then 下半期. */
export class PeriodCarrier {
	private year = 0;
	private isFiscal = false;
	private last = 0;

	/** What is carried on, for telling a state apart and for coming back to it. */
	get state(): CarriedYear {
		const { year, isFiscal, last } = this;
		return { year, isFiscal, last };
	}

	set state({ year, isFiscal, last }: CarriedYear) {
		this.year = year;
		this.isFiscal = isFiscal;
		this.last = last;
	}

	/** Tells what the last head said; null for one whose parts stand in another line. */
	turnTo(period: Period | null): void {
		this.year = 0;
		if (period === null || period.kind === 'range' || period.kind === 'day') return;
		this.year = period.year;
		this.isFiscal = period.kind.startsWith('fiscal');
		this.last = Number(/\d+$/.exec(String(period.slot))?.[0] ?? 0);
	}

	/** The next part of the year; a month before the last one is of the year after. Null where nothing is carried. */
	next(part: YearPart): TimePiece | null {
		const number = numberOf(part);
		if (this.year === 0 || number === null) return null;
		if (number <= this.last) {
			if (part.kind !== 'months' || number === this.last) return null;
			this.year += 1;
		}
		this.last = number;
		const { year, isFiscal } = this;
		const pieces: TimePiece[] = [
			{ kind: 'year', year, isFiscal: isFiscal && part.kind !== 'months', status: null },
			{ kind: 'part', part }
		];
		const id = joinTime(pieces);
		return id === null ? null : { kind: 'period', id, status: null };
	}
}

function numberOf(part: YearPart): number | null {
	if (part.kind === 'half') return part.half;
	if (part.kind === 'quarter') return part.quarter;
	return part.kind === 'months' && part.from === part.to ? part.from : null;
}
