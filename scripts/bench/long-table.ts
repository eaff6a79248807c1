import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackage } from '#lib/ingest/read-package.ts';
import type { ImportMapping } from '#lib/ingest/tables/mapping/mapping.ts';
import { directoryFiles } from '#lib/server/package-files.ts';
import { generatedShape } from '../support/generate/generated-shape.ts';
import { writeGenerated } from '../support/generate/write-generated.ts';

const years = 60;
const firstYear = 1959;

/** Paths of what a measured import needs. */
export interface LongTable {
	table: string;
	mapping: string;
	/** a generated package that knows all that the table names */
	data: string;
}

/**
 * Writes a table of one value a row (series, month, prefecture, group, value, note), as published ones are
 * laid out by their offices, with its mapping and a package of six series to take it.
 */
export function writeLongTable(dataDir: string, dir: string, rows: number): LongTable {
	const paths = {
		table: join(dir, 'long.csv'),
		mapping: join(dir, 'long.json'),
		data: join(dir, 'data')
	};
	mkdirSync(dir, { recursive: true });
	writeGenerated(dataDir, paths.data, generatedShape(90_000, 1));
	const { data } = readPackage(directoryFiles(paths.data));
	if (!data) throw new Error('the generated package is not valid');
	const series = data.indicators.map(({ item }) => item);
	const groups = data.categories.map(({ item }) => item);
	const mapping: ImportMapping = {
		id: 'long',
		source: {
			id: 'long-table',
			title_ja: '長い表（架空）',
			title_en: 'A long table (not real)',
			publisher: '架空庁（生成）',
			issuer: data.organisations[0]?.item.id ?? '',
			kind: 'official',
			published: '2020-06-01'
		},
		tables: [
			{
				heads: [],
				body: { from: 2 },
				labels: [
					{ column: 'A', read: 'text' },
					{ column: 'B', read: 'time' },
					{ column: 'C', read: 'area' },
					{ column: 'D', read: 'text' }
				],
				values: ['E'],
				notes: { column: 'F' },
				unit: '件',
				texts: {
					総数: {},
					...Object.fromEntries(series.map(({ id, titleJa }) => [titleJa, { indicator: id }])),
					...Object.fromEntries(
						groups.map(({ breakdown, id, labelJa }) => [labelJa, { parts: { [breakdown]: id } }])
					)
				}
			}
		]
	};
	writeFileSync(paths.mapping, JSON.stringify(mapping));
	const areas = data.areas.map(({ item }) => item.nameJa);
	const labels = groups.map(({ labelJa }) => labelJa);
	writeRows(paths.table, rows, { series: series.map(({ titleJa }) => titleJa), areas, labels });
	return paths;
}

function writeRows(
	path: string,
	rows: number,
	{ series, areas, labels }: Record<'series' | 'areas' | 'labels', string[]>
): void {
	writeFileSync(path, '系列,年月,都道府県,区分,件数,備考\r\n');
	let block: string[] = [];
	let left = rows;
	const add = (line: string): void => {
		if (left > 0) block.push(`${line}\r\n`);
		left -= 1;
	};
	for (const name of series)
		for (let month = 0; month < years * 12 && left > 0; month += 1) {
			const time = `${firstYear + Math.floor(month / 12)}年${(month % 12) + 1}月`;
			for (const [a, area] of areas.entries()) {
				const values = labels.map((_, i) => 150 + ((month * 7 + a * 31 + i * 53) % 150));
				const total = values.reduce((sum, value) => sum + value, 0);
				const text = total < 1000 ? String(total) : `"${total.toLocaleString('en')}"`;
				add(`${name},${time},${area},総数,${text},`);
				for (const [i, label] of labels.entries())
					add(`${name},${time},${area},${label},${values[i]},`);
			}
			appendFileSync(path, block.join(''));
			block = [];
		}
	if (left > 0) throw new Error(`${rows - left} rows only`);
}
