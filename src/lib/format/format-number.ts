import type { Qualifier } from '#lib/domain/observation.ts';
import type { Locale } from '#lib/messages/index.ts';
import { formatUnit, isPercent } from './format-unit.ts';

export interface NumberStyle {
	locale: Locale;
	/** 約1,900件, 1,900件以上, `at most 1,900` */
	qualifier?: Qualifier;
	/** as the indicator prints it; in English only % is written, see `unitEn` */
	unit?: string;
	/** the English unit after the number: 件 differs by what is counted, so the caller says it */
	unitEn?: string;
	/** in Japanese, 39万 and 12.5万 for whole thousands, 1万4,500 for the rest from 10,000 on */
	man?: boolean;
	/** digits after the point, always all of them; without, as many as the value has, at most 6 */
	decimals?: number;
}

const qualifierWords: Record<Locale, Record<Qualifier, readonly [string, string]>> = {
	ja: { '': ['', ''], about: ['約', ''], 'at-least': ['', '以上'], 'at-most': ['', '以下'] },
	en: {
		'': ['', ''],
		about: ['about ', ''],
		'at-least': ['at least ', ''],
		'at-most': ['at most ', '']
	}
};

const languageTags: Record<Locale, string> = { ja: 'ja-JP', en: 'en-GB' };
const formats = new Map<string, Intl.NumberFormat>();

/**
 * A value with its qualifier and unit: 約1,900件, 39万人, 48.8％, `at least 1,900`, `48.8%`. A minus
 * is U+2212. A value that is not finite gives the empty string.
 */
export function formatNumber(value: number, style: NumberStyle): string {
	if (!Number.isFinite(value)) return '';
	const { locale, qualifier = '', unit = '', unitEn = '' } = style;
	const [before, after] = qualifierWords[locale][qualifier];
	const isMan = style.man === true && locale === 'ja' && Number.isInteger(value);
	const size = Math.abs(value);
	const digits = isMan ? manDigits(size) : groupedDigits(size, locale, style.decimals);
	const sign = value < 0 && /[1-9]/.test(digits) ? '−' : '';
	return before + sign + digits + unitText(locale, unit, unitEn) + after;
}

function unitText(locale: Locale, unit: string, unitEn: string): string {
	if (locale === 'ja' || isPercent(unit)) return formatUnit(unit, locale);
	return unitEn && ` ${unitEn}`;
}

/** 390000 → 39万, 125000 → 12.5万, 14500 → 1万4,500, 320000000 → 3億2,000万. */
function manDigits(size: number): string {
	const man = 10_000;
	const oku = 100_000_000;
	if (size < man) return groupedDigits(size, 'ja');
	if (size >= oku) {
		const rest = size % oku;
		return `${groupedDigits(Math.floor(size / oku), 'ja')}億${rest === 0 ? '' : manDigits(rest)}`;
	}
	if (size % 1000 === 0) return `${groupedDigits(size / man, 'ja')}万`;
	return `${groupedDigits(Math.floor(size / man), 'ja')}万${groupedDigits(size % man, 'ja')}`;
}

function groupedDigits(size: number, locale: Locale, decimals?: number): string {
	const key = `${locale} ${decimals ?? ''}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.NumberFormat(languageTags[locale], {
			minimumFractionDigits: decimals ?? 0,
			maximumFractionDigits: decimals ?? 6
		});
		formats.set(key, format);
	}
	return format.format(size);
}
