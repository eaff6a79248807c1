import type { Qualifier, Status } from './observation.ts';
import type { PeriodKind } from './period.ts';

/** A value of a reader's own file, as it prints it. */
export interface OwnValue {
	/** canonical period, see `period.ts`; never a range */
	period: string;
	/** null where the status says why there is none */
	value: number | null;
	qualifier: Qualifier;
	status: Status;
}

/** A series of a reader's own file: one name, one kind of period. It belongs to no indicator and is never kept. */
export interface OwnSeries {
	/** tells it from the others of its file */
	id: string;
	/** what its heads say, as printed */
	name: string;
	/** unit of its values as printed; empty where none is */
	unit: string;
	kind: PeriodKind;
	/** in time, each period once */
	values: OwnValue[];
}
