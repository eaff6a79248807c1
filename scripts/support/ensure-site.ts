import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';

const inputs = [
	'src',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'vite-islands.ts',
	'vite-engine.ts',
	'tsconfig.json'
];
const stamp = join('build', 'site-version');
const generated = join('src', 'lib', 'messages', 'generated');

/** Gives the version of the site: twelve hexadecimal digits of the SHA-256 over all it is built from. */
export function siteVersion(): string {
	const hash = createHash('sha256');
	for (const path of inputs.flatMap(listFiles)) {
		const bytes = readFileSync(path);
		hash.update(`${path}\n${bytes.length}\n`).update(bytes);
	}
	return hash.digest('hex').slice(0, 12);
}

/** Builds the site where it is missing or stale. @throws Error where the build fails; nothing half-built is served */
export function ensureSite(): void {
	const version = siteVersion();
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return;
	console.log(`building the site, version ${version}`);
	rmSync(stamp, { force: true });
	const { status } = spawnSync('npx', ['vite', 'build', '--logLevel', 'error'], {
		stdio: 'inherit',
		// called from a test run, the site is still the one that is served
		env: { ...process.env, NODE_ENV: 'production', MIMAMORI_SITE_VERSION: version }
	});
	if (status !== 0) throw new Error(`vite build failed: ${status}`);
	mkdirSync('build', { recursive: true });
	writeFileSync(stamp, version);
}

function listFiles(path: string): string[] {
	if (path === generated || path.endsWith('.test.ts') || !existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => listFiles(join(path, name)));
}
