import { buildWarehouse, isUpToDate } from '#lib/server/warehouse/build.ts';
import { checkFigureSets } from './check-figure-sets.ts';
import { completeImport } from './import/complete-import.ts';
import { createProgress } from './progress.ts';
import { printReport } from './print-report.ts';

/** Completes an interrupted import, checks the data and builds the warehouse where it is missing or stale; false where the data have faults. */
export async function ensureWarehouse(dataDir: string): Promise<boolean> {
	await completeImport(dataDir);
	if (await isUpToDate(dataDir)) return true;
	const progress = createProgress();
	const { built, dataVersion, report } = await buildWarehouse(dataDir, progress.show, [
		checkFigureSets
	]);
	progress.stop();
	printReport(report, 'errors');
	if (built) console.log(`warehouse built, data version ${dataVersion}`);
	return built;
}
