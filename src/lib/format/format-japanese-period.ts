import type { Period } from '#lib/domain/period.ts';
import { japaneseEraYear, shortEraYear } from './era-text.ts';
import type { YearStyle } from './era-text.ts';

/**
 * A period in long Japanese: 平成27年4月1日（2015年4月1日）, 平成25年11月～平成27年7月（…）. Where there
 * is no era year (days before 1873), the western year stands alone in every style.
 */
export function formatJapanesePeriod(period: Period, years: YearStyle): string {
	const western = write(period, westernYear);
	if (years === 'western') return western;
	if (years === 'letter') return write(period, letterYear);
	const era = write(period, (term) => japaneseEraYear(term, unitOf(term)) || westernYear(term));
	return years === 'era' || era === western ? era : `${era}（${western}）`;
}

function write(period: Period, yearOf: (term: Period) => string): string {
	if (period.from && period.to) return `${write(period.from, yearOf)}～${write(period.to, yearOf)}`;
	return yearOf(period) + restOf(period);
}

function westernYear(term: Period): string {
	return String(term.year) + unitOf(term);
}

function letterYear(term: Period): string {
	const year = shortEraYear(term);
	return year === '' ? westernYear(term) : year.replaceAll('/', '・') + unitOf(term);
}

function unitOf(term: Period): '年' | '年度' {
	return term.kind.startsWith('fiscal') ? '年度' : '年';
}

function restOf({ kind, slot }: Period): string {
	switch (kind) {
		case 'half':
		case 'fiscal-half':
			return slot === 'H1' ? '上半期' : '下半期';
		case 'quarter':
		case 'fiscal-quarter':
			return `第${slot.slice(1)}四半期`;
		case 'month':
			return `${Number(slot)}月`;
		case 'day':
			return `${Number(slot.slice(0, 2))}月${Number(slot.slice(3))}日`;
		default:
			return '';
	}
}
