import { deliveryOf, type DeliveryState } from '#lib/domain/plan/delivery.ts';
import type { Database } from '#lib/server/warehouse/database.ts';
import { readPlanHoldings } from '#lib/server/warehouse/queries/read-plan-holdings.ts';

/** A state of delivery on a past day beside today's, with the judgements that moved it. */
export interface MovedDelivery {
	period: string;
	then: DeliveryState | null;
	now: DeliveryState;
	/** judgements recorded after the day, in order */
	moved: DeliveryState['history'];
}

/** Gives, for a page as of a past day, the states of a measure that later judgements moved. */
export async function deliveryThen(
	db: Database,
	plan: string,
	code: string,
	asOf: string | null
): Promise<MovedDelivery[]> {
	if (asOf === null) return [];
	const holdings = await readPlanHoldings(db, plan, null);
	const own = holdings?.assessments.filter((one) => one.code === code) ?? [];
	return [...new Set(own.map(({ period }) => period))].sort().flatMap((period) => {
		const theirs = own.filter((one) => one.period === period);
		const now = deliveryOf(theirs, null);
		const moved = now?.history.filter(({ recordedOn }) => recordedOn > asOf) ?? [];
		return now && moved.length > 0 ? [{ period, then: deliveryOf(theirs, asOf), now, moved }] : [];
	});
}
