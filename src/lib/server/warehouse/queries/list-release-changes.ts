import type { ReleaseChange, ReleaseChangeKind } from '#lib/domain/release/release-change.ts';
import { columnKind, keyParts, type KeyPart } from '#lib/domain/release/key-parts.ts';
import { readCells } from '#lib/domain/release/read-cells.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { listRowNames, type RowName, type RowNames } from './list-row-names.ts';

/** A change with the titles of what it is about, empty where the package does not hold that any more. */
export interface TitledChange extends ReleaseChange {
	version: string;
	indicatorJa: string;
	indicatorEn: string;
	unit: string;
	/** what the parts of its key are called */
	parts: NamedPart[];
	/** what the ids in its cells are called, by column and id: `issuer npa` */
	named: Readonly<Record<string, RowName>>;
	beforeSourceJa: string;
	beforeSourceEn: string;
	afterSourceJa: string;
	afterSourceEn: string;
}

/** A part of a key with its name; null where the package does not hold it any more. */
export interface NamedPart extends KeyPart {
	name: RowName | null;
}

/** Which changes are asked for; null: any. */
export interface ChangeFilter {
	version: string | null;
	topic: string | null;
	plan: string | null;
}

type Row = Record<
	'version' | 'kind' | 'key' | 'columns' | 'before' | 'after' | 'reason' | 'indicator' | 'code',
	string
> &
	Record<'table_name' | 'before_source' | 'after_source' | 'topics' | 'plans', string> &
	Record<
		'indicator_ja' | 'indicator_en' | 'unit' | 'before_ja' | 'before_en' | 'after_ja' | 'after_en',
		string | null
	>;

/** Gives what changed by releases up to a day (null: all), the newest release first, in the order of their lists. */
export async function listReleaseChanges(
	db: Database,
	{ version, topic, plan }: ChangeFilter,
	asOf: string | null
): Promise<TitledChange[]> {
	const rows = await db.all<Row>(sql`
		SELECT
			c.version, c.kind, c.table_name, c.key, c.columns, c.before, c.after, c.before_source,
			c.after_source, c.reason, c.indicator, c.topics, c.plans, c.code,
			i.title_ja AS indicator_ja, i.title_en AS indicator_en, i.unit,
			b.title_ja AS before_ja, b.title_en AS before_en,
			a.title_ja AS after_ja, a.title_en AS after_en
		FROM release_change AS c
		JOIN release AS r ON r.version = c.version
		LEFT JOIN indicator AS i ON i.id = c.indicator
		LEFT JOIN source AS b ON b.id = c.before_source
		LEFT JOIN source AS a ON a.id = c.after_source
		WHERE r.date <= ${asOf ?? '9999-12-31'}::DATE
			AND (${version ?? ''} = '' OR c.version = ${version ?? ''})
			AND (${topic ?? ''} = '' OR position(${`|${topic ?? ''}|`} IN ('|' || c.topics || '|')) > 0)
			AND (${plan ?? ''} = '' OR position(${`|${plan ?? ''}|`} IN ('|' || c.plans || '|')) > 0)
		ORDER BY r.place DESC, c.place`);
	const nameOf = await listRowNames(db);
	return rows.map((row) => {
		const key = JSON.parse(row.key) as string[];
		const parts = keyParts(row.table_name, key);
		const columns = list(row.columns);
		return {
			version: row.version,
			kind: row.kind as ReleaseChangeKind,
			table: row.table_name,
			key,
			columns,
			before: row.before,
			after: row.after,
			beforeSource: row.before_source,
			afterSource: row.after_source,
			reason: row.reason,
			indicator: row.indicator,
			topics: list(row.topics),
			plans: list(row.plans),
			code: row.code,
			indicatorJa: row.indicator_ja ?? '',
			indicatorEn: row.indicator_en ?? '',
			unit: row.unit ?? '',
			parts: parts.map((part) => ({ ...part, name: nameOf(part.kind, part.id) })),
			named: namesIn([row.before, row.after], columns, nameOf),
			beforeSourceJa: row.before_ja ?? '',
			beforeSourceEn: row.before_en ?? '',
			afterSourceJa: row.after_ja ?? '',
			afterSourceEn: row.after_en ?? ''
		};
	});
}

function namesIn(
	texts: readonly string[],
	columns: readonly string[],
	nameOf: RowNames
): Record<string, RowName> {
	const cells = texts.flatMap((text) => readCells(text, columns) ?? []);
	return Object.fromEntries(
		cells.flatMap(({ column, cell }): [string, RowName][] => {
			const kind = columnKind(column);
			const name = kind && nameOf(kind, cell);
			return name ? [[`${column} ${cell}`, name]] : [];
		})
	);
}

function list(text: string): string[] {
	return text === '' ? [] : text.split('|');
}
