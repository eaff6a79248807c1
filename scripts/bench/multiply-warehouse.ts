import { DuckDBInstance } from '@duckdb/node-api';
import { readSql } from '#lib/server/warehouse/read-sql.ts';

const tables = ['topic', 'area', 'organisation', 'breakdown', 'category', 'event', 'meta'];

/**
 * Writes a warehouse file with each indicator of another so many times, by SQL: a package of that size would
 * take a long time to read, and the tables and their order are the same.
 */
export async function multiplyWarehouse(from: string, to: string, factor: number): Promise<void> {
	const instance = await DuckDBInstance.create(to, { memory_limit: '2GB' });
	const connection = await instance.connect();
	try {
		await connection.run(readSql('schema'));
		await connection.run(readSql('plans'));
		await connection.run(`ATTACH '${from}' AS base (READ_ONLY)`);
		for (const name of tables)
			await connection.run(`INSERT INTO ${name} SELECT * FROM base.${name}`);
		await connection.run(`
			INSERT INTO source SELECT s.* REPLACE (k || '-' || s.id AS id)
			FROM range(${factor}) AS r(k), base.source AS s ORDER BY k, s.id;
			INSERT INTO indicator SELECT i.* REPLACE (k || '-' || i.id AS id, k * 100000 + i.sort AS sort)
			FROM range(${factor}) AS r(k), base.indicator AS i ORDER BY k, i.sort;
			INSERT INTO gap SELECT g.* REPLACE (k || '-' || g.indicator AS indicator)
			FROM range(${factor}) AS r(k), base.gap AS g ORDER BY k;
			INSERT INTO break SELECT b.* REPLACE (k || '-' || b.indicator AS indicator)
			FROM range(${factor}) AS r(k), base.break AS b ORDER BY k`);
		await connection.run(readSql('codes'));
		const size = '(SELECT count(*) FROM base.observation)';
		await connection.run(`CREATE TABLE observation AS ${copy(0, size)}`);
		for (let k = 1; k < factor; k += 1)
			await connection.run(`INSERT INTO observation ${copy(k, size)}`);
		await connection.run(`
			INSERT INTO comparison SELECT c.relation::VARCHAR, c.earlier + k * ${size}, c.later + k * ${size}
			FROM range(${factor}) AS r(k), base.comparison AS c`);
		await connection.run(readSql('finish'));
		await connection.run('DETACH base');
		await connection.run('CHECKPOINT');
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

/** The observations once more, under the names of a copy. */
function copy(k: number, size: string): string {
	return `SELECT o.* REPLACE (
		(o.id + ${k} * ${size})::INTEGER AS id,
		('${k}-' || o.indicator::VARCHAR)::indicator_id AS indicator, o.area::VARCHAR::area_id AS area,
		o.period_kind::VARCHAR::period_kind AS period_kind, o.qualifier::VARCHAR::qualifier AS qualifier,
		o.status::VARCHAR::status AS status, o.standing::VARCHAR::standing AS standing,
		('${k}-' || o.source::VARCHAR)::source_id AS source
	) FROM base.observation AS o`;
}
