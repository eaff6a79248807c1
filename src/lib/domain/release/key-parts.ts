/** What a cell of a key, or of a column that holds ids, names. */
export const keyKinds = [
	'activity',
	'area',
	'breakdown',
	'category',
	'code',
	'comparison',
	'event',
	'facility',
	'ground',
	'indicator',
	'item',
	'medium',
	'organisation',
	'period',
	'plan',
	'rhythm',
	'source',
	'text',
	'topic',
	'window'
] as const;
export type KeyKind = (typeof keyKinds)[number];

/** The kinds of the cells of each primary key, by resource; those that only part a row from its like are left out. */
const keys: Readonly<Record<string, readonly (KeyKind | null)[]>> = {
	activities: ['activity'],
	'activity-figures': ['activity', null],
	'activity-organisations': ['activity', 'organisation'],
	areas: ['area'],
	assessments: ['plan', 'code', 'period', null, 'text', null, null],
	breakdowns: ['breakdown'],
	breaks: ['indicator', 'breakdown', 'category', 'area', 'period'],
	categories: ['breakdown', 'category'],
	comparisons: ['comparison'],
	'consultation-windows': ['window'],
	events: ['event'],
	'facility-types': ['facility'],
	'follow-ups': ['plan', 'period', 'source', 'text'],
	gaps: ['indicator', 'breakdown', 'category', 'area', 'period'],
	indicators: ['indicator'],
	'mark-media': ['medium'],
	'measure-articles': ['plan', 'code', 'text', null],
	'measure-indicators': ['plan', 'code', 'indicator'],
	'measure-links': ['plan', 'code', 'plan', 'code'],
	'measure-organisations': ['plan', 'code', 'organisation'],
	measures: ['plan', 'code'],
	observations: ['indicator', 'area', 'period', 'breakdown', 'category', null],
	organisations: ['organisation'],
	plans: ['plan'],
	'publication-rhythms': ['rhythm'],
	'published-items': ['item'],
	'revocation-grounds': ['ground'],
	sources: ['source'],
	topics: ['topic']
};

const columns: Readonly<Record<string, KeyKind>> = {
	adopted_by: 'organisation',
	issuer: 'organisation',
	organisation: 'organisation',
	producer: 'organisation',
	successor: 'organisation',
	indicator: 'indicator',
	plan: 'plan',
	supersedes: 'plan',
	to_plan: 'plan',
	topic_plan: 'plan',
	relays: 'source',
	source: 'source',
	topic: 'topic',
	event: 'event'
};

/** A cell with what it names: its kind and the id under which that is known. */
export interface KeyPart {
	kind: KeyKind;
	/** as it stands; of measures and categories after the id of their plan or breakdown */
	id: string;
	/** as it stands in the cell */
	cell: string;
}

/** Gives the parts of the key of a row that tell a reader what it is about; empty cells and the nation are left out. */
export function keyParts(table: string, key: readonly string[]): KeyPart[] {
	const kinds = keys[table] ?? key.map(() => 'text' as const);
	return kinds.flatMap((kind, i): KeyPart[] => {
		const cell = key[i] ?? '';
		if (kind === null || cell === '' || (kind === 'area' && cell === nation && i > 0)) return [];
		if (kind === 'breakdown' && i > 0) return [];
		const isWithin = kind === 'code' || kind === 'category';
		return [{ kind, id: isWithin ? `${key[i - 1]} ${cell}` : cell, cell }];
	});
}

const nation = '00';

/** Gives what the cells of a column name; null where they name nothing. */
export function columnKind(column: string): KeyKind | null {
	return columns[column] ?? null;
}
