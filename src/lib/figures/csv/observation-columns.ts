import type { ObservationRecord } from './observation-table.ts';

/** The columns of data files, in order; the names are those of the package where it has them. */
export const observationColumns = [
	'indicator',
	'area',
	'period',
	'period_kind',
	'period_start',
	'period_end',
	'breakdown',
	'category',
	'value',
	'unit',
	'qualifier',
	'status',
	'standing',
	'current',
	'provenance',
	'derivation',
	'source',
	'source_title',
	'source_publisher',
	'source_issuer',
	'source_published',
	'source_url',
	'locator',
	'quote',
	'note'
] as const satisfies (keyof ObservationRecord)[];
