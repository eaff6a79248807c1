import { eras, yearOfEra, type EraId } from '#lib/domain/era.ts';
import { eraName, eraNamed, simplifyPeriodText } from '#lib/domain/japanese-period-text.ts';
import type { Status } from '#lib/domain/observation.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { readJapanesePeriod } from '#lib/domain/read-japanese-period.ts';
import { headKey } from '../cells/clean-text.ts';
import { nameOfMonths, type TimePiece } from './time-piece.ts';
import { PeriodCarrier, type CarriedYear } from './carry-period.ts';
import { readYearPart } from './read-year-part.ts';
import { readTimeCode, spellTime } from './spell-time.ts';

/** What a table says of its times beside the heads themselves. */
export interface TimeRules {
	/** years without 年 or 年度 are fiscal years */
	isFiscal: boolean;
	/** the era of numbers that name none, until a head names another */
	era: EraId | null;
}

/** What the heads so far leave behind for the next one, and what texts say after them. */
interface TimeState {
	era: EraId | null;
	last: number;
	century: number;
	isFiscal: boolean;
	carried: CarriedYear;
	known: Map<string, KnownTime>;
}

interface KnownTime {
	piece: TimePiece | null;
	after: TimeState;
}

/** Most states, and most texts in one of them, that are remembered. */
const most = 20_000;
const wholes = /^(?:年間?|年度)?(?:総?計|合計|累計|総数|通年|通期|全体|年間|全年|全期間?)$/;
const namedEra = new RegExp(`^(${eraName})(?=\\d)`, 'i');
const bareNumber = /^['’]?(\d{1,2})$/;
const unitOfYear = new RegExp(`^(?:${eraName})?'?\\d{1,4}(年度|年)`, 'i');
const statusSign =
	/[(（]?(速報値?|暫定値?|確定値?|推計値?|見込値?|(?<=[\d年度月期)][(（]?)[pre])[)）]?$/i;

/**
 * Reads the heads of one line, in order, each to what it says of time: 平成27年, then 28, 29 and 元 in the same
 * era; 2015, then 16 in the same century; 上半期, 4月 or 計 alone. A number takes 年 or 年度 of the head before it.
 */
export class TimeReader {
	private era: EraId | null;
	private last = 0;
	private century = 0;
	private isFiscal: boolean;
	private readonly periods = new PeriodCarrier();
	private readonly states = new Map<string, TimeState>();
	private state: TimeState | null = null;

	constructor(rules: TimeRules) {
		this.era = rules.era;
		this.isFiscal = rules.isFiscal;
	}

	/**
	 * Null where the text says nothing of time. What a text says after the same heads is remembered, one
	 * object each.
	 */
	read(text: string): TimePiece | null {
		const before = (this.state ??= this.stateNow());
		const known = before.known.get(text);
		if (known) {
			this.state = known.after;
			return known.piece;
		}
		this.era = before.era;
		this.last = before.last;
		this.century = before.century;
		this.isFiscal = before.isFiscal;
		this.periods.state = before.carried;
		const piece = this.readNew(text);
		const after = this.stateNow();
		if (before.known.size < most) before.known.set(text, { piece, after });
		this.state = after;
		return piece;
	}

	/** One object for each state, so that what is known in it is found again. */
	private stateNow(): TimeState {
		const { era, last, century, isFiscal } = this;
		const carried = this.periods.state;
		const key = JSON.stringify([era, last, century, isFiscal, carried]);
		const known = this.states.get(key);
		if (known) return known;
		const state = { era, last, century, isFiscal, carried, known: new Map<string, KnownTime>() };
		if (this.states.size >= most) this.states.clear();
		this.states.set(key, state);
		return state;
	}

	private readNew(text: string): TimePiece | null {
		const key = headKey(text);
		if (key === '') return null;
		if (wholes.test(key)) return { kind: 'whole' };
		const sign = statusSign.exec(key)?.[1] ?? '';
		const bare = sign === '' ? key : key.replace(statusSign, '');
		const simple = spellTime(
			simplifyPeriodText(
				(readTimeCode(bare) ?? bare).replace(/(?<=[年度期月])(?:総?計|合計|累計|実績)$/, '')
			)
		);
		const part = readYearPart(simple);
		if (part === 'whole') return { kind: 'whole' };
		if (part) return this.periods.next(part) ?? { kind: 'part', part };
		return this.readYear(simple, sign === '' ? null : statusOf(sign));
	}

	private readYear(text: string, status: Status | null): TimePiece | null {
		const named = namedEra.exec(text)?.[1];
		if (named !== undefined) this.turnTo(eraNamed(named)?.id ?? null);
		const number = text === '元' ? 1 : Number(bareNumber.exec(text)?.[1] ?? NaN);
		if (!Number.isNaN(number)) return this.readNumber(number, status);
		const unit = unitOfYear.exec(text)?.[1];
		if (named === undefined && /^\d{1,2}(?!\d)/.test(text)) this.moveOn(Number.parseInt(text, 10));
		const id = readJapanesePeriod(this.withCentury(text), this.era ? { era: this.era } : {});
		const period = id === null ? null : parsePeriod(id);
		if (!id || !period) return null;
		if (period.kind !== 'year' && period.kind !== 'fiscal-year') {
			this.periods.turnTo(period);
			return { kind: 'period', id: nameOfMonths(id), status };
		}
		this.periods.turnTo(null);
		if (unit !== undefined) this.isFiscal = unit === '年度';
		if (/^\d{4}/.test(text)) {
			this.turnTo(null);
			this.century = Math.floor(period.year / 100) * 100;
		}
		this.last = this.era ? Number.parseInt(text.replace(/^\D+/, ''), 10) : period.year % 100;
		const isFiscal = period.kind === 'fiscal-year' || (unit === undefined && this.isFiscal);
		return { kind: 'year', year: period.year, isFiscal, status };
	}

	private readNumber(number: number, status: Status | null): TimePiece | null {
		this.periods.turnTo(null);
		this.moveOn(number);
		const era = eras.find(({ id }) => id === this.era);
		const year = era ? yearOfEra(era, number) : this.century > 0 ? this.century + number : null;
		if (year === null) return null;
		this.last = number;
		return { kind: 'year', year, isFiscal: this.isFiscal, status };
	}

	/** 19年 after 2018年 is 2019年. */
	private withCentury(text: string): string {
		const bare = text.replace(/^['’]/, '');
		const [, year, rest = ''] = /^(\d{1,2})(年.*)$/.exec(bare) ?? [];
		if (year === undefined || this.era || this.century === 0) return bare;
		return `${this.century + Number(year)}${rest}`;
	}

	/** 30, 元, 2: a number that falls back to the first years begins the next era, or the next century. */
	private moveOn(number: number): void {
		if (number >= this.last || number > 5) return;
		const index = eras.findIndex(({ id }) => id === this.era);
		const next = eras[index + 1];
		const lastYear = index < 0 ? 99 : yearsOf(this.era);
		if (this.last < lastYear - 1) return;
		if (index < 0) this.century += this.century > 0 ? 100 : 0;
		else if (next) this.turnTo(next.id);
	}

	private turnTo(era: EraId | null): void {
		this.era = era;
		this.last = 0;
	}
}

function yearsOf(id: EraId | null): number {
	const index = eras.findIndex((era) => era.id === id);
	const [era, next] = [eras[index], eras[index + 1]];
	return era && next ? Number(next.first.slice(0, 4)) - Number(era.first.slice(0, 4)) + 1 : 99;
}

function statusOf(sign: string): Status {
	if (/^(?:速報|暫定|見込|p)/i.test(sign)) return 'P';
	return /^(?:推計|e)/i.test(sign) ? 'E' : 'A';
}
