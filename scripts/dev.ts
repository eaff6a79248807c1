import { createServer } from 'vite';
import { readConfig } from '#lib/server/config.ts';
import { ensureWarehouse } from './support/ensure-warehouse.ts';
import { run } from './support/run.ts';

await run(async () => {
	const { dataDir } = readConfig(process.argv.slice(2), process.env);
	if (!(await ensureWarehouse(dataDir))) return 1;
	process.env['MIMAMORI_DATA'] = dataDir;
	const server = await createServer({ server: { port: Number(process.env['PORT'] ?? '5173') } });
	await server.listen();
	server.printUrls();
	return 0;
});
