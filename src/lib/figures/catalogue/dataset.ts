/** Text in both languages. */
export interface Both {
	ja: string;
	en: string;
}

/** A file that a dataset can be had as. */
export interface Distribution {
	/** address of the file */
	address: string;
	/** media type */
	type: string;
	/** what the format is called */
	format: string;
}

/** A dataset as catalogues tell of it: an indicator, or all of them together. */
export interface Dataset {
	id: string;
	/** address of its page */
	address: string;
	title: Both;
	description: Both;
	/** who produces the figures; null: many bodies */
	producer: Both | null;
	/** title of its topic; null: all topics */
	topic: Both | null;
	/** first and last day that its values are about; null: it has none */
	temporal: { first: string; last: string } | null;
	/** what is measured, and in which unit */
	unit: string;
	dataVersion: string;
	distributions: Distribution[];
}

const formats: readonly [file: string, format: string, type: string][] = [
	['data.csv', 'CSV', 'text/csv'],
	['data.xlsx', 'XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
	['data.json', 'JSON', 'application/json'],
	['data.arrow', 'Apache Arrow', 'application/vnd.apache.arrow.stream']
];

/** What the description of an indicator is made of. */
export interface DescribedIndicator {
	id: string;
	title: Both;
	definition: Both;
	producer: Both;
	topic: Both;
	unit: string;
	first: string | null;
	last: string | null;
}

/**
 * Describes an indicator for catalogues.
 *
 * @param origin address of the site without a slash at its end
 * @param asOf ISO day that the files are asked for; null: all documents
 */
export function describeIndicator(
	{ id, title, definition, producer, topic, unit, first, last }: DescribedIndicator,
	origin: string,
	dataVersion: string,
	asOf: string | null
): Dataset {
	const address = `${origin}/indicators/${id}`;
	const then = asOf === null ? '' : `?asof=${asOf}`;
	return {
		id,
		address: address + then,
		title,
		description: definition,
		producer,
		topic,
		temporal: first === null || last === null ? null : { first, last },
		unit,
		dataVersion,
		distributions: formats.map(([file, format, type]) => ({
			address: `${address}/${file}${then}`,
			type,
			format
		}))
	};
}
