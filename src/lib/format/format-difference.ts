import { changeOn } from '#lib/domain/change-on.ts';
import type { Qualifier } from '#lib/domain/observation.ts';
import type { Locale } from '#lib/messages/index.ts';
import { formatNumber } from './format-number.ts';
import { isPercent } from './format-unit.ts';

/** A value and how far it can be taken, as an observation has them. */
export interface Quantity {
	value: number;
	qualifier: Qualifier;
}

export interface DifferenceStyle {
	locale: Locale;
	/** unit of both values; the difference of two percentages is in ポイント (percentage points) */
	unit?: string;
	/** the English unit, see `formatNumber` */
	unitEn?: string;
}

/**
 * The difference of two values with its sign: +12件, −12件, ±0件, 約+100件 (design, Status: no
 * difference from an `about` value without 約). Null where either is `at-least` or `at-most`: the
 * difference is not known. Rounded to the decimals of the more exact value.
 */
export function formatDifference(
	before: Quantity,
	after: Quantity,
	style: DifferenceStyle
): string | null {
	if (isOpen(before) || isOpen(after)) return null;
	const decimals = Math.max(decimalsOf(before.value), decimalsOf(after.value));
	const difference = Number((after.value - before.value).toFixed(decimals));
	const { locale, unit = '', unitEn = '' } = style;
	const inPoints = isPercent(unit);
	const size = formatNumber(Math.abs(difference), {
		locale,
		decimals: difference === 0 ? 0 : decimals,
		unit: inPoints ? 'ポイント' : unit,
		unitEn: inPoints ? 'percentage points' : unitEn
	});
	return aboutOf(before, after, locale) + signOf(difference) + size;
}

/**
 * The change from a base in per cent with one decimal: +3.5％, −12.0％, ±0.0％, 約+3.5％. Null where
 * the base is below 10, or where either value is `at-least` or `at-most`.
 */
export function formatChange(
	before: Quantity,
	after: Quantity,
	{ locale }: { locale: Locale }
): string | null {
	const change = changeOn(before, after);
	if (change.value === null || !Number.isFinite(change.value)) return null;
	const size = formatNumber(Math.abs(change.value), { locale, unit: '%', decimals: 1 });
	return aboutOf(before, after, locale) + signOf(change.value) + size;
}

function isOpen({ value, qualifier }: Quantity): boolean {
	return qualifier === 'at-least' || qualifier === 'at-most' || !Number.isFinite(value);
}

function aboutOf(before: Quantity, after: Quantity, locale: Locale): string {
	if (before.qualifier !== 'about' && after.qualifier !== 'about') return '';
	return locale === 'ja' ? '約' : 'about ';
}

function signOf(difference: number): string {
	return difference > 0 ? '+' : difference < 0 ? '−' : '±';
}

function decimalsOf(value: number): number {
	return Math.min(String(value).split('.')[1]?.length ?? 0, 6);
}
