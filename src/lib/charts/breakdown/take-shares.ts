import { shareOfTotal, type Share } from '#lib/domain/share-of-total.ts';
import { formatNumber } from '#lib/format/format-number.ts';
import { m } from '#lib/messages/index.ts';
import type { Wording } from '../series/word-point.ts';
import type { LinePoint, Measure } from '../series/types.ts';
import { wordRefusal } from '../series/word-refusal.ts';
import type { Column } from './columns.ts';

/** What shares are drawn under. */
export const shareMeasure: Measure = {
	show: 'share',
	inPoints: false,
	base: null,
	denominators: [],
	refusal: null
};

/** A period whose parts have shares of its total, or why it has none. */
export type ShareColumn = Column &
	({ shares: LinePoint[]; reason: null } | { shares: null; reason: string });

/** Takes the shares of a period, or words why it has none: what one part refuses, the whole bar refuses. */
export function takeShares(column: Column, wording: Wording): ShareColumn {
	const { parts, total, sum, held } = column;
	const { locale, unit } = wording;
	const shares = parts.map(({ point }) => ({ point, share: shareOfTotal(point, total) }));
	const refusal = shares.find(({ share }) => share.refusal !== null)?.share.refusal ?? null;
	const most = held?.state === 'over' ? held.sum : sum;
	if (total && most > total.value && (refusal === null || refusal === 'exceeds-total')) {
		const number = (value: number, { qualifier }: Pick<LinePoint, 'qualifier'>): string =>
			formatNumber(value, { locale, unit, qualifier });
		const reason = m.bars_sum_exceeds(
			{ sum: number(most, { qualifier: '' }), total: number(total.value, total) },
			{ locale }
		);
		return { ...column, shares: null, reason };
	}
	if (refusal !== null) return { ...column, shares: null, reason: wordRefusal(refusal, locale) };
	return {
		...column,
		shares: shares.flatMap(({ point, share }) => withShare(point, share, total)),
		reason: null
	};
}

function withShare(point: LinePoint, share: Share, total: LinePoint | null): LinePoint[] {
	if (share.value === null) return [];
	const { value, qualifier } = share;
	return [{ ...point, value, qualifier, against: total?.observation ?? null }];
}
