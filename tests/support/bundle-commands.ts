import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import type { TestProject } from 'vitest/node';

const commands = ['assess', 'build-warehouse', 'check-data', 'import', 'release'];
// within the repository, where its packages are found
const out = resolve('test-results/commands');

/** Files beside a module are found from a bundle too. */
const ownAddress: Plugin = {
	name: 'own-address',
	transform(code, id) {
		if (id.includes('node_modules') || !code.includes('import.meta.url')) return null;
		return code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
	}
};

/** Bundles the commands that tests start again and again: they then start in a tenth of the time. */
export default async function setup(project: TestProject): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins: [ownAddress],
		build: {
			ssr: true,
			target: 'node20',
			minify: false,
			outDir: out,
			emptyOutDir: true,
			rolldownOptions: {
				input: Object.fromEntries(commands.map((name) => [name, resolve('scripts', `${name}.ts`)]))
			}
		}
	});
	project.provide('commands', out);
}

declare module 'vitest' {
	export interface ProvidedContext {
		commands: string;
	}
}
