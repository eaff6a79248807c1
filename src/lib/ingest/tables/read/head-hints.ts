import { nearest } from '../../nearest.ts';
import { headKey } from '../cells/clean-text.ts';
import type { ImportMapping } from '../mapping/mapping.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Finds what an unknown head may have meant: a text of its table, or a label of the package. */
export class HeadHints {
	private readonly byTable: Set<string>[];
	private readonly labels: Set<string>;
	private readonly known = new Map<string, string>();

	constructor(mapping: ImportMapping, vocabulary: Vocabulary) {
		this.byTable = mapping.tables.map(
			({ texts }) =>
				new Set(Object.keys(texts ?? {}).flatMap((text) => text.split('/').map(headKey)))
		);
		this.labels = new Set([
			...[...vocabulary.categories.values()].map(({ labelJa }) => labelJa),
			...[...vocabulary.indicators.values()].map(({ titleJa }) => titleJa),
			...vocabulary.areaCodes.keys()
		]);
	}

	/** @param table place of the table in the mapping, from 0 */
	nearest(table: number, head: string): string {
		const key = headKey(head);
		if (key === '') return '';
		const known = this.known.get(`${table} ${key}`);
		if (known !== undefined) return known;
		const found = nearest(key, this.byTable[table] ?? []) || nearest(key, this.labels);
		if (this.known.size < 1000) this.known.set(`${table} ${key}`, found);
		return found;
	}
}
