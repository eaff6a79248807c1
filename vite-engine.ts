import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const id = 'virtual:sql-engine';
const folder = '_app/immutable/assets';
const parts = { wasm: 'duckdb-eh.wasm', worker: 'duckdb-browser-eh.worker.js' };

/**
 * Gives `import engine from 'virtual:sql-engine'` the addresses and sizes of the DuckDB that browsers run,
 * served from this site. Its files stand packed (gzip) under a name that says so, and whoever fetches
 * them unpacks them: any file server can give them, and the build does not spend a minute on packing
 * them tighter.
 */
export function engine(): Plugin {
	let isServed = false;
	return {
		name: 'mimamori-engine',
		configResolved(config) {
			isServed = config.command === 'serve';
		},
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const part = Object.values(parts).find((file) => request.url === `/${addressOf(file, '')}`);
				if (part === undefined) return next();
				response.end(gzipSync(read(part), { level: 1 }));
			});
		},
		resolveId: (source) => (source === id ? `\0${id}` : null),
		load(loaded) {
			if (loaded !== `\0${id}`) return null;
			const emit = (file: string): object => {
				const plain = read(file);
				if (isServed)
					return { src: `/${addressOf(file, '')}`, size: plain.length, packed: plain.length };
				const source = gzipSync(plain);
				const hash = createHash('sha256').update(plain).digest('hex').slice(0, 10);
				const fileName = addressOf(file, `-${hash}`);
				this.emitFile({ type: 'asset', fileName, source });
				return { src: `/${fileName}`, size: plain.length, packed: source.length };
			};
			return `export default ${JSON.stringify({ wasm: emit(parts.wasm), worker: emit(parts.worker) })}`;
		}
	};
}

const addressOf = (file: string, hash: string): string =>
	`${folder}/${file.replace('.', `${hash}.`)}.gz`;

function read(file: string): Buffer {
	return readFileSync(createRequire(import.meta.url).resolve(`@duckdb/duckdb-wasm/dist/${file}`));
}
