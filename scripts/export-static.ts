import { startSite } from '../tests/support/site-server.ts';
import { ensureSite } from './support/ensure-site.ts';
import { ensureWarehouse } from './support/ensure-warehouse.ts';
import { run } from './support/run.ts';
import { exportSite } from './support/static/export-site.ts';
import { readExportOptions } from './support/static/read-export-options.ts';

/** Writes the whole site as files; exit code 1 where an address fails or a link leads nowhere. */
await run(async () => {
	const { dataDir, out, origin } = readExportOptions(process.argv.slice(2), process.env);
	if (!(await ensureWarehouse(dataDir))) return 1;
	ensureSite();
	const server = await startSite(dataDir, { ORIGIN: origin });
	try {
		return (await exportSite({ site: server.url, origin, out })) ? 0 : 1;
	} finally {
		await server.stop();
	}
});
