import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { siteCommand } from '../../scripts/support/site-command.ts';

/** A running copy of the built site. */
export interface SiteServer {
	url: string;
	pid: number;
	/** what it has printed so far */
	output(): string;
	/** milliseconds from "Listening" to the first whole answer of the first page */
	firstAnswer: number;
	stop(): Promise<void>;
}

/** Starts the built site on a free port of this machine, on a data directory, with further settings. */
export async function startSite(
	dataDir: string,
	settings: Readonly<Record<string, string>> = {}
): Promise<SiteServer> {
	const port = await freePort();
	const url = `http://127.0.0.1:${port}`;
	const environment = {
		HOST: '127.0.0.1',
		PORT: String(port),
		ORIGIN: url,
		// a test may pause for longer than the five seconds after which a connection is closed
		KEEP_ALIVE_TIMEOUT: '300',
		MIMAMORI_DATA: dataDir,
		// a PostgreSQL that is there for the question tests does not take the place of the file
		DATABASE_URL: '',
		...settings
	};
	const server = spawn(process.execPath, siteCommand, {
		env: { ...process.env, ...environment }
	});
	let output = '';
	const listening = new Promise<void>((resolve, reject) => {
		const read = (chunk: Buffer): void => {
			output += chunk.toString();
			if (output.includes('Listening')) resolve();
		};
		server.stdout.on('data', read);
		server.stderr.on('data', read);
		server.on('exit', (code) => reject(new Error(`site ended with ${code}: ${output}`)));
	});
	await listening;
	const start = performance.now();
	await (await fetch(`${url}/`)).text();
	const firstAnswer = performance.now() - start;
	return { url, pid: server.pid ?? 0, output: () => output, firstAnswer, stop: () => end(server) };
}

function end(server: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		server.removeAllListeners('exit');
		server.once('exit', () => resolve());
		server.kill('SIGKILL');
	});
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.on('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() =>
				typeof address === 'object' && address
					? resolve(address.port)
					: reject(new Error('no port'))
			);
		});
	});
}
