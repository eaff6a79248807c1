import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '#lib/server/config.ts';
import { startSite } from '../tests/support/site-server.ts';
import { ensureSite } from './support/ensure-site.ts';
import { ensureWarehouse } from './support/ensure-warehouse.ts';
import { readFiguresOptions } from './support/figures/read-figures-options.ts';
import { manifestFile, readRun } from './support/figures/read-run.ts';
import { readSetFile } from './support/figures/read-set-file.ts';
import { tellChanges } from './support/figures/tell-changes.ts';
import { writeSet } from './support/figures/write-set.ts';
import { run } from './support/run.ts';

/** Writes all figures of a set; exit code 1 where one has no data (any more), or the set cannot be read. */
await run(async () => {
	const asked = readFiguresOptions(process.argv.slice(2), process.env);
	const { out, dataDir, workers, formats } = asked;
	if (existsSync(out) && (await readdir(out)).length > 0 && !existsSync(join(out, manifestFile)))
		throw new UsageError(`${out} holds something else than a run of this command`);
	const earlier = asked.since === null ? null : await readRun(asked.since);
	const set = await readSetFile(asked.file);
	if (!set || !(await ensureWarehouse(dataDir))) return 1;
	ensureSite();
	const server = await startSite(dataDir, {
		ORIGIN: asked.origin,
		MIMAMORI_FIGURE_WORKERS: String(workers)
	});
	const dir = `${out}.${process.pid}.tmp`;
	try {
		await mkdir(dir, { recursive: true });
		const figures = await writeSet({ set, formats, site: server.url, dir, workers });
		const missing = figures.filter((one) => one.missing !== null);
		if (earlier) await tellChanges(earlier, dir, set.language);
		await rm(out, { recursive: true, force: true });
		await rename(dir, out);
		console.log(
			`${set.figures.length - missing.length} figures in ${formats.length} formats: ${out}`
		);
		for (const { stem, number, lacking, missing: reason } of figures) {
			const name = number === '' ? stem : number;
			for (const one of lacking) console.error(`the typeface lacks a character of ${name}: ${one}`);
			if (reason !== null) console.error(`no data for ${name}: ${reason}`);
		}
		return missing.length === 0 ? 0 : 1;
	} finally {
		await server.stop();
		await rm(dir, { recursive: true, force: true });
	}
});
