import { readConfig, UsageError } from '#lib/server/config.ts';
import { loadWarehouse } from '#lib/server/warehouse/postgres/load-warehouse.ts';
import { warehousePath } from '#lib/server/warehouse/warehouse-path.ts';
import { ensureWarehouse } from './support/ensure-warehouse.ts';
import { createProgress } from './support/progress.ts';
import { run } from './support/run.ts';

/** Checks a package and loads it into the PostgreSQL at `DATABASE_URL`. */
await run(async () => {
	const { dataDir } = readConfig(process.argv.slice(2), process.env);
	const url = process.env['DATABASE_URL'] ?? '';
	if (url === '')
		throw new UsageError('DATABASE_URL is not set: postgres://user@host:5432/database');
	if (!(await ensureWarehouse(dataDir))) return 1;
	const progress = createProgress();
	const { schema, rows, distributed } = await loadWarehouse(
		warehousePath(dataDir),
		url,
		(done, total) => progress.show({ step: 'load', done, total })
	);
	progress.stop();
	console.log(
		`${rows} rows in schema ${schema}${distributed ? ', observations distributed by indicator' : ''}`
	);
	return 0;
});
