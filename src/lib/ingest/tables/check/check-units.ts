import type { DataPackage } from '../../package.ts';
import type { IssueLog } from '../../issue.ts';
import { numberTuples, type NumberedColumn } from '../../tuples.ts';
import { columnOf } from '../../observation-columns.ts';
import { placeOf } from '../rows/read-row.ts';
import type { ReadRows } from '../rows/read-rows.ts';

const scale = /^[\d.]+([*/]10+)$/;

/**
 * Tells, once for each indicator, where a table prints in another scale (千人) than every document of the
 * series before it: a wrong unit of the mapping moves all values at once.
 */
export function checkUnits(rows: ReadRows, data: DataPackage, log: IssueLog): void {
	const earlier = new Map<string, Set<string>>();
	const published = data.observations;
	const held = [columnOf(published, 'indicator'), columnOf(published, 'derivation')];
	for (const place of numberTuples(held, published.length).firsts) {
		const item = published[place]?.item;
		if (!item) continue;
		const scales = earlier.get(item.indicator) ?? new Set();
		earlier.set(item.indicator, scales.add(scaleOf(item.derivation)));
	}
	const ours = [rows.column('indicator'), scales(rows)];
	for (const place of numberTuples(ours, rows.length).firsts) {
		const known = earlier.get(rows.textAt(place, 'indicator'));
		const now = scaleOf(rows.textAt(place, 'derivation'));
		if (known && !known.has(now))
			log.add('table/unit-changed', placeOf(rows.at(place)), {
				severity: 'warning',
				value: wordScale(now),
				expected: [...known].map(wordScale).join(' / ')
			});
	}
}

function scales(rows: ReadRows): NumberedColumn {
	const { codes, texts } = rows.column('derivation');
	const different = [...new Set(texts.map(scaleOf))];
	const numbers = texts.map((text) => different.indexOf(scaleOf(text)));
	return { codes: codes.map((code) => numbers[code] ?? 0), size: different.length };
}

function scaleOf(derivation: string): string {
	return derivation === '' ? '' : (scale.exec(derivation)?.[1] ?? '');
}

function wordScale(text: string): string {
	return text === '' ? '×1' : `${text.startsWith('*') ? '×' : '÷'}${text.slice(1)}`;
}
