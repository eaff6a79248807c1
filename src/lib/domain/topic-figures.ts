import type { DatedSource } from './dossier.ts';
import type { Break, Gap, Indicator } from './indicator.ts';
import type { Qualifier, Status } from './observation.ts';
import type { PeriodKind } from './period.ts';
import type { Topic } from './place-and-topic.ts';
import type { Provenance } from './provenance.ts';

/** A national total of a topic, current as of the day asked for. */
export interface TopicValue {
	/** number of the observation in the warehouse */
	id: number;
	indicator: string;
	period: string;
	periodKind: PeriodKind;
	value: number | null;
	qualifier: Qualifier;
	status: Status;
	/** arithmetic on printed figures, empty where the value is printed */
	derivation: string;
	/** id of the document */
	source: string;
	provenance: Provenance;
	/** whether a document known as of the day revised the cell */
	revised: boolean;
}

/** Everything that the statistical table of a topic is made of. */
export interface TopicFigures {
	topic: Topic;
	/** in the order of the package */
	indicators: Indicator[];
	/** by indicator, kind of period and time */
	values: TopicValue[];
	/** of national totals */
	gaps: Gap[];
	/** of national totals */
	breaks: Break[];
	/** the documents that the values come from */
	sources: DatedSource[];
}
