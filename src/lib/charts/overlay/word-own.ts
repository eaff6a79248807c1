import type { Status } from '#lib/domain/observation.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { wordStatus } from '#lib/format/word-status.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { LinePoint } from '../series/types.ts';
import { wordValue, type Wording } from '../series/word-point.ts';

/** Names a series of a reader's own file so that nobody takes it for a published one. */
export function wordOwnName(name: string, locale: Locale): string {
	return m.overlay_name({ name }, { locale });
}

/** Words a value of an own file in full: period, value, and its status where that is not plain. */
export function wordOwnPoint({ observation }: LinePoint, wording: Wording): string {
	const { locale, years } = wording;
	const period = formatPeriod(observation.period, { locale, years, length: 'long' });
	const value = wordValue(observation, wording);
	const status = wordOwnStatus(observation.status, locale);
	if (locale === 'ja') return `${period} ${value}${status === '' ? '' : `（${status}）`}`;
	return `${period}: ${value}${status === '' ? '' : ` (${status})`}`;
}

/** Words the status of an own value; empty for a plain one. */
export function wordOwnStatus(status: Status, locale: Locale): string {
	return status === 'A' ? '' : wordStatus(status, locale);
}
