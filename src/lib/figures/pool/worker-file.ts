import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const source = 'src/lib/figures/pool/worker.ts';

/**
 * Finds the source of the worker from the folder of this module or the working directory upwards: the
 * built site runs from a folder within the repository, and its workers run the sources.
 */
export function workerFile(): string {
	for (const start of [dirname(fileURLToPath(import.meta.url)), process.cwd()])
		for (let folder = start, last = ''; folder !== last; last = folder, folder = dirname(folder))
			if (existsSync(join(folder, source))) return join(folder, source);
	throw new Error(`figures are written by ${source}, which stands in no folder above the program`);
}

/** The arguments of Node with which a worker reads TypeScript, as commands do. */
export function workerArguments(): string[] {
	const loader = createRequire(import.meta.url).resolve('tsx');
	return ['--import', pathToFileURL(loader).href];
}
