import { basename, relative } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rollup } from 'vite';

const mark = '?island';
const folder = '_app/immutable/assets';

/**
 * Gives `import src from './live-page.ts?island'` the address of that module, bundled by itself with all
 * it needs. A page without SvelteKit's own script makes only its islands live that way, and none of the
 * words and components of other pages reach the browser.
 */
export function islands(): Plugin {
	let isServed = false;
	let root = '';
	return {
		name: 'mimamori-islands',
		enforce: 'pre',
		configResolved(config) {
			isServed = config.command === 'serve';
			root = config.root;
		},
		async resolveId(source, importer) {
			if (!source.endsWith(mark)) return null;
			const found = await this.resolve(source.slice(0, -mark.length), importer);
			return found && found.id + mark;
		},
		async load(id) {
			if (!id.endsWith(mark)) return null;
			const entry = id.slice(0, -mark.length);
			if (isServed) return `export default ${JSON.stringify(`/${relative(root, entry)}`)}`;
			const files = await bundle(entry);
			for (const { fileName, code } of files)
				this.emitFile({ type: 'asset', fileName, source: code });
			const main = files.find(({ isEntry }) => isEntry);
			return `export default ${JSON.stringify(`/${main?.fileName ?? ''}`)}`;
		}
	};
}

/** Gives the scripts of a bundle. Its styles are those of the page, which draws the same components. */
async function bundle(entry: string): Promise<Rollup.OutputChunk[]> {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		// one Apache Arrow for all that reads it
		resolve: { dedupe: ['apache-arrow'] },
		plugins: [bareMessages, svelte({ configFile: false })],
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			cssCodeSplit: false,
			rollupOptions: {
				input: entry,
				output: {
					entryFileNames: `${folder}/${basename(entry).split('.')[0]}-[hash].js`,
					chunkFileNames: `${folder}/[name]-[hash].js`
				}
			}
		}
	});
	const [output] = Array.isArray(result) ? result : [result];
	if (!output || !('output' in output)) throw new Error(`no bundle of ${entry}`);
	return output.output.filter((file) => file.type === 'chunk');
}

/** Every call names its language, so that what finds one out or records calls is left out. */
const bareMessages: Plugin = {
	name: 'mimamori-bare-messages',
	load(id) {
		if (!id.endsWith('/messages/generated/runtime.js')) return null;
		return [
			'export const experimentalMiddlewareLocaleSplitting = false;',
			'export const isServer = false;',
			'export const experimentalStaticLocale = undefined;',
			'export const getLocale = () => "ja";',
			'export const trackMessageCall = () => {};'
		].join('\n');
	}
};
