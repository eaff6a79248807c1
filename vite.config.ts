import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';
import { engine } from './vite-engine.ts';
import { islands } from './vite-islands.ts';

const node = { environment: 'node' as const };
/** Pure functions leave nothing behind: their tests read each module once. Not in threads, which know no `TZ`. */
const shared = { isolate: false, pool: 'forks' as const };

/** The question tests a second time, on a PostgreSQL, where there is one. */
const postgres = {
	extends: true as const,
	test: {
		...node,
		name: 'postgres',
		pool: 'forks' as const,
		env: { MIMAMORI_TEST_ENGINE: 'postgres' },
		include: [
			'src/lib/server/warehouse/queries/**/*.test.ts',
			'src/lib/server/warehouse/postgres/**/*.test.ts'
		],
		testTimeout: 180_000,
		hookTimeout: 180_000
	}
};

export default defineConfig({
	plugins: [islands(), engine(), sveltekit()],
	// one Apache Arrow for all that reads it: the database for browsers would bring another
	resolve: { dedupe: ['apache-arrow'] },
	ssr: { external: ['@duckdb/node-api'] },
	test: {
		expect: { requireAssertions: true },
		env: { TZ: process.env['TZ'] ?? 'America/Los_Angeles' },
		maxWorkers: 2,
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				extends: true,
				test: {
					...node,
					name: 'unit',
					include: [
						'src/lib/{domain,messages,format,ingest,charts,figures,ui}/**/*.test.ts',
						'src/routes/**/*.test.ts',
						'tests/*.test.ts'
					],
					exclude: ['**/*.ssr.test.ts'],
					...shared,
					// properties over many cases, on a machine that does other things too
					testTimeout: 60_000
				}
			},
			{
				extends: true,
				test: { ...node, ...shared, name: 'svg', include: ['src/**/*.ssr.test.ts'] }
			},
			{
				extends: true,
				test: {
					...node,
					name: 'server',
					globalSetup: ['tests/support/bundle-commands.ts', 'tests/support/build-for-all.ts'],
					pool: 'forks',
					include: [
						'src/lib/server/**/*.test.ts',
						'scripts/**/*.test.ts',
						'tests/data/**/*.test.ts'
					],
					exclude: ['src/lib/server/warehouse/postgres/**'],
					testTimeout: 180_000,
					// warehouses are built before the tests of a file
					hookTimeout: 180_000
				}
			},
			...(process.env['DATABASE_URL'] ? [postgres] : []),
			{
				extends: true,
				test: {
					...node,
					name: 'e2e',
					globalSetup: 'tests/support/e2e-setup.ts',
					pool: 'forks',
					include: ['tests/e2e/**/*.e2e.ts'],
					testTimeout: 300_000,
					hookTimeout: 300_000,
					sequence: { groupOrder: 1 }
				}
			}
		]
	}
});
