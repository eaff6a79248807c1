import type { Qualifier, Status } from './observation.ts';

/** What a cell says at one time. */
export interface StatedThen {
	/** in the unit of the indicator; null where the status says why there is none */
	value: number | null;
	qualifier: Qualifier;
	status: Status;
}

/** A cell whose current value says something else than on a day, with both. */
export interface NewerValue {
	/** id of the indicator */
	indicator: string;
	titleJa: string;
	titleEn: string;
	unit: string;
	/** canonical period */
	period: string;
	areaJa: string;
	areaEn: string;
	/** names of the part; empty for the total */
	categoryJa: string;
	categoryEn: string;
	/** null where there was no value then */
	before: StatedThen | null;
	after: StatedThen;
}
