import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Leaves the components of pages with `csr = false` out of what browsers fetch: SvelteKit builds a node
 * of each page for its router, which never shows these, since every link reloads (`app.html`). Their
 * style sheets stay. Without this, the words of all pages come with the one that is hydrated.
 */
export function leaveOutUnhydrated(): Plugin {
	return {
		name: 'leave-out-unhydrated',
		enforce: 'post',
		applyToEnvironment: (environment) => environment.name === 'client',
		transform(code, id) {
			if (!/client-optimized\/nodes\/\d+\.js$/.test(id)) return null;
			const component = /export \{ default as component \} from "([^"]+)"/.exec(code)?.[1];
			if (component === undefined || isHydrated(resolve(dirname(id), component))) return null;
			return { code: `import ${JSON.stringify(component)};\n`, map: null };
		}
	};
}

/** Layouts and error pages are part of every hydrated page; a page is where its server module says so. */
function isHydrated(component: string): boolean {
	if (!component.endsWith('+page.svelte')) return true;
	try {
		const server = readFileSync(join(dirname(component), '+page.server.ts'), 'utf8');
		return /export const csr = true/.test(server);
	} catch {
		return false;
	}
}
