import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = 'build/client/_app';
const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) =>
	f.endsWith('.js')
);

it('nothing of the server reaches the browser', () => {
	expect(scripts.length).toBeGreaterThan(1);
	// but the database that /sql opens in the browser
	const own = scripts.filter((file) => !/\/(open-database|live-sql)-/.test(file));
	expect(own).toHaveLength(scripts.length - 2);
	const leaked = own.filter((file) =>
		/duckdb|observation_current|warehouse is not|node:fs|createHash|enable_external_access/.test(
			readFileSync(join(folder, file), 'utf8')
		)
	);
	expect(leaked).toEqual([]);
});
