import type { Qualifier } from './observation.ts';
import type { PeriodKind } from './period.ts';
import type { SourceKind } from './source.ts';

/** A current national total, with what a tile, a sparkline or a catalogue says of it. */
export interface NationalTotal {
	period: string;
	periodKind: PeriodKind;
	value: number | null;
	qualifier: Qualifier;
	status: string;
	/** kind of the document */
	kind: SourceKind;
	source: string;
	sourceTitleJa: string;
	sourceTitleEn: string;
	derivation: string;
}
