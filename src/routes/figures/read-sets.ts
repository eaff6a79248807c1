import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import { env } from '$env/dynamic/private';
import type { FigureSet } from '#lib/figures/set/figure-set.ts';
import { readFigureSet } from '#lib/figures/set/read-figure-set.ts';
import { readDescriptor } from '#lib/ingest/descriptor.ts';
import { IssueLog } from '#lib/ingest/issue.ts';
import { m } from '#lib/messages/index.ts';
import { readConfig } from '#lib/server/config.ts';
import { servedPackage } from '#lib/server/data-package/served-package.ts';
import { directoryFiles } from '#lib/server/package-files.ts';

let known: { dataVersion: string; sets: FigureSet[] } | undefined;

/**
 * Gives the sets of figures of the package that the answers come from; what the check of the data lets
 * in can be read. Answers from PostgreSQL may have no package beside them, and so no sets.
 *
 * @throws 503 where the files were changed and the warehouse is not built of them yet
 */
export function readSets(locals: App.Locals): FigureSet[] {
	const { dataVersion } = locals.warehouse.meta;
	if (known?.dataVersion === dataVersion) return known.sets;
	const { dataDir } = readConfig([], env);
	if (!servedPackage(dataDir, dataVersion)) {
		if ((env['DATABASE_URL'] ?? '') !== '') return [];
		error(503, { message: m.data_package_changed({}, { locale: locals.locale }), code: 'changed' });
	}
	known = { dataVersion, sets: readFrom(dataDir) };
	return known.sets;
}

function readFrom(dir: string): FigureSet[] {
	const files = directoryFiles(dir);
	const paths = readDescriptor(files, new IssueLog(0))?.figureSets ?? [];
	return paths.flatMap((path) => {
		const bytes = files.get(path);
		const { set } = readFigureSet(new TextDecoder().decode(bytes ?? new Uint8Array()));
		if (!set) throw new Error(`a set of figures that cannot be read: ${join(dir, path)}`);
		return [set];
	});
}
