import { describe, expect, it } from 'vitest';
import { machineCsv } from '#lib/figures/csv/csv-file.ts';
import { buildTable, tableKinds } from '#lib/figures/statistical-table/build-table.ts';
import { tableRecords } from '#lib/figures/statistical-table/table-records.ts';
import type { TableSpec } from '#lib/figures/statistical-table/types.ts';
import { listTopics } from '#lib/server/warehouse/queries/list-topics.ts';
import { readTopic } from '#lib/server/warehouse/queries/read-topic.ts';
import { summariseTopics } from '#lib/server/warehouse/queries/summarise-topics.ts';
import { sql } from '#lib/server/warehouse/sql.ts';
import { builtWarehouse } from '../support/built-warehouse.ts';

const built = builtWarehouse();
const whole: Omit<TableSpec, 'kind' | 'asOf'> = { from: 'all', to: null, years: 'both' };

/** The cells of all tables of a topic, each as one line. */
async function cellsShown(topic: string, asOf: string | null): Promise<string[]> {
	const figures = await readTopic(built.db, topic, asOf);
	if (!figures) throw new Error(`no topic: ${topic}`);
	return tableKinds(figures.values).flatMap((kind) =>
		buildTable(figures, { ...whole, kind, asOf }).groups.flatMap((group) =>
			group.rows.flatMap((row) =>
				row.cells.flatMap((cell) =>
					cell?.type === 'value'
						? [
								[
									row.indicator.id,
									cell.observation.period,
									cell.value,
									cell.observation.source,
									cell.marks.includes('revised')
								].join(' ')
							]
						: []
				)
			)
		)
	);
}

/** The same asked of the warehouse, without any code of the table. */
async function cellsHeld(topic: string, asOf: string | null): Promise<string[]> {
	const day = asOf ?? '9999-12-31';
	const rows = await built.db.all<{ text: string }>(sql`
		SELECT concat_ws(' ', o.indicator, o.period, o.value, o.source, EXISTS (
			SELECT 1 FROM comparison AS c
			JOIN observation AS l ON l.id = c.later JOIN observation AS e ON e.id = c.earlier
			WHERE c.relation = 'revision' AND l.indicator = o.indicator AND l.period = o.period
				AND l.area = '00' AND l.breakdown = ''
				AND l.known_from <= ${day}::DATE AND e.known_from <= ${day}::DATE
		)) AS text
		FROM observation AS o JOIN indicator AS i ON i.id = o.indicator::VARCHAR
		WHERE i.topic = ${topic} AND o.area = '00' AND o.breakdown = '' AND o.value IS NOT NULL
			AND o.current_from <= ${day}::DATE AND (o.current_until IS NULL OR o.current_until > ${day}::DATE)`);
	return rows.map((row) => row.text.replace(/\.0 /, ' '));
}

describe('the tables of every topic', () => {
	it.each([null, '2018-01-01'])(
		'show each current national total once with its value, and nothing else (as of %s)',
		async (asOf) => {
			const topics = await listTopics(built.db);
			expect(topics.length).toBeGreaterThan(1);
			for (const { id } of topics) {
				const [shown, held] = [await cellsShown(id, asOf), await cellsHeld(id, asOf)];
				expect(new Set(shown).size).toBe(shown.length);
				expect(shown.sort()).toEqual(held.sort());
			}
		}
	);
	it('have as many values as the list of topics says', async () => {
		for (const topic of await summariseTopics(built.db, null))
			expect((await cellsShown(topic.id, null)).length).toBe(topic.values);
	});
	it('mark every value that the issuing body’s own text does not carry', async () => {
		for (const { id } of await listTopics(built.db)) {
			const figures = await readTopic(built.db, id, null);
			if (!figures) throw new Error(`no topic: ${id}`);
			const table = buildTable(figures, { ...whole, kind: 'year', asOf: null });
			const lines = machineCsv([], tableRecords(figures, table, 'v')).split('\r\n');
			const relayed = lines.filter((line) => /,(public-)?relay,/.test(line));
			expect(relayed.filter((line) => !/[†‡]/.test(line))).toEqual([]);
		}
	});
});

it('an unknown topic is null', async () => {
	expect(await readTopic(built.db, 'no-such', null)).toBeNull();
});
