import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '#lib/server/config.ts';
import { run } from './support/run.ts';

/** Runs a PostgreSQL of this machine on data that are gone when it ends, for tests and trials. */
await run(async () => {
	const port = process.env['PGPORT'] ?? '5433';
	const bin = findPrograms();
	const dir = mkdtempSync(join(tmpdir(), 'mimamori-postgres-'));
	const owner = ownerOfServer();
	if (owner) chownSync(dir, owner.uid, owner.gid);
	const data = join(dir, 'data');
	try {
		const settings = ['-D', data, '-U', 'mimamori', '-A', 'trust', '-E', 'UTF8', '--locale=C'];
		const made = spawnSync(join(bin, 'initdb'), settings, { ...owner, cwd: dir, encoding: 'utf8' });
		if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
		const server = spawn(
			join(bin, 'postgres'),
			['-D', data, '-p', port, '-k', dir, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'],
			{ ...owner, cwd: dir, stdio: ['ignore', 'ignore', 'inherit'] }
		);
		for (const signal of ['SIGINT', 'SIGTERM'] as const)
			process.on(signal, () => server.kill('SIGINT'));
		console.log(`DATABASE_URL=postgres://mimamori@127.0.0.1:${port}/postgres`);
		return await new Promise<number>((resolve) => {
			server.on('exit', (code) => resolve(code ?? 0));
		});
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
});

/** The newest PostgreSQL of Debian's and Ubuntu's packages, or the one that `pg_config` names. */
function findPrograms(): string {
	const packages = '/usr/lib/postgresql';
	const versions = existsSync(packages) ? readdirSync(packages).map(Number) : [];
	if (versions.length > 0) return join(packages, String(Math.max(...versions)), 'bin');
	const { status, stdout } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
	if (status !== 0) throw new UsageError('no PostgreSQL here: apt-get install postgresql');
	return stdout.trim();
}

/** PostgreSQL refuses to run as root: its packages bring a user for it. */
function ownerOfServer(): { uid: number; gid: number } | undefined {
	if (process.getuid?.() !== 0) return undefined;
	const id = (flag: string): number =>
		Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
	return { uid: id('-u'), gid: id('-g') };
}
