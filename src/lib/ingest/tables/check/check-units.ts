import type { DataPackage } from '../../package.ts';
import type { IssueLog } from '../../issue.ts';
import { numberTexts, numberTuples } from '../../tuples.ts';
import { columnOf } from '../../observation-columns.ts';
import { placeOf, type ReadRow } from './read-row.ts';

const scale = /^[\d.]+([*/]10+)$/;

/**
 * Tells, once for each indicator, where a table prints in another scale (千人) than every document of the
 * series before it: a wrong unit of the mapping moves all values at once.
 */
export function checkUnits(rows: readonly ReadRow[], data: DataPackage, log: IssueLog): void {
	const earlier = new Map<string, Set<string>>();
	const published = data.observations;
	const held = [columnOf(published, 'indicator'), columnOf(published, 'derivation')];
	for (const place of numberTuples(held, published.length).firsts) {
		const item = published[place]?.item;
		if (!item) continue;
		const scales = earlier.get(item.indicator) ?? new Set();
		earlier.set(item.indicator, scales.add(scaleOf(item.derivation)));
	}
	const ours = [
		columnOf(rows, 'indicator'),
		numberTexts(rows, ({ item }) => scaleOf(item.derivation))
	];
	for (const place of numberTuples(ours, rows.length).firsts) {
		const row = rows[place];
		const known = row && earlier.get(row.item.indicator);
		const now = scaleOf(row?.item.derivation ?? '');
		if (row && known && !known.has(now))
			log.add('table/unit-changed', placeOf(row), {
				severity: 'warning',
				value: wordScale(now),
				expected: [...known].map(wordScale).join(' / ')
			});
	}
}

function scaleOf(derivation: string): string {
	return derivation === '' ? '' : (scale.exec(derivation)?.[1] ?? '');
}

function wordScale(text: string): string {
	return text === '' ? '×1' : `${text.startsWith('*') ? '×' : '÷'}${text.slice(1)}`;
}
