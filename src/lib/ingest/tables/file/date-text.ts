import { eras } from '#lib/domain/era.ts';
import type { NumberForm } from './number-format.ts';

const msPerDay = 86_400_000;
/** day 0 of Excel's count from day 61 on; before it, the count holds a 29 February 1900 that never was */
const dayZero = Date.UTC(1899, 11, 30);
/** 31 December 9999 */
const lastDay = 2_958_465;

/**
 * Words a day number of a workbook as its format shows it: ISO 8601 (2024-04-01, 2024-04-01T12:30) where
 * a day is shown, 2024年4月, 令和6年 or 令和6年度 where none is, 12:30 for a time. Null where the number is
 * no day.
 *
 * @param serial days since the end of 1899, the time as their fraction
 */
export function dateText(
	serial: number,
	form: Extract<NumberForm, { kind: 'date' }>
): string | null {
	const seconds = Math.round(serial * 86_400);
	if (seconds < 0 || seconds >= (lastDay + 1) * 86_400) return null;
	if (form.to === 'time') return timeText(seconds);
	const days = Math.floor(seconds / 86_400);
	if (days === 0 || days === 60) return null;
	const day = new Date(dayZero + (days < 60 ? days + 1 : days) * msPerDay)
		.toISOString()
		.slice(0, 10);
	if (form.to === 'day')
		return form.hasTime && seconds % 86_400 !== 0 ? `${day}T${timeText(seconds % 86_400)}` : day;
	const year = `${form.byEra ? eraYearText(day) : day.slice(0, 4)}年`;
	if (form.to === 'month') return `${year}${Number(day.slice(5, 7))}月`;
	return form.isFiscal ? `${year}度` : year;
}

function eraYearText(day: string): string {
	const year = Number(day.slice(0, 4));
	const era = eras.findLast(({ first }) => first <= day);
	return era ? `${era.ja}${year - Number(era.first.slice(0, 4)) + 1}` : String(year);
}

function timeText(seconds: number): string {
	const two = (value: number) => String(value).padStart(2, '0');
	const minutes = Math.floor(seconds / 60);
	const text = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
	return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
}
