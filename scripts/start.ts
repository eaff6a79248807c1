import { spawn } from 'node:child_process';
import { readConfig } from '#lib/server/config.ts';
import { ensureSite } from './support/ensure-site.ts';
import { ensureWarehouse } from './support/ensure-warehouse.ts';
import { completeImport } from './support/import/complete-import.ts';
import { run } from './support/run.ts';
import { siteCommand } from './support/site-command.ts';

await run(async () => {
	const { dataDir } = readConfig(process.argv.slice(2), process.env);
	await completeImport(dataDir);
	const inPostgres = (process.env['DATABASE_URL'] ?? '') !== '';
	if (!inPostgres && !(await ensureWarehouse(dataDir))) return 1;
	ensureSite();
	const port = process.env['PORT'] ?? '3000';
	const server = spawn(process.execPath, siteCommand, {
		stdio: 'inherit',
		env: { ORIGIN: `http://localhost:${port}`, ...process.env, PORT: port, MIMAMORI_DATA: dataDir }
	});
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.on(signal, () => server.kill(signal));
	return new Promise<number>((resolve) => {
		server.on('exit', (code) => resolve(code ?? 0));
	});
});
