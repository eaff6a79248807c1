import { readConfig } from '#lib/server/config.ts';
import { buildWarehouse } from '#lib/server/warehouse/build.ts';
import { checkFigureSets } from './support/check-figure-sets.ts';
import { completeImport } from './support/import/complete-import.ts';
import { createProgress } from './support/progress.ts';
import { printReport } from './support/print-report.ts';
import { run } from './support/run.ts';

await run(async () => {
	const { dataDir } = readConfig(process.argv.slice(2), process.env);
	await completeImport(dataDir);
	const progress = createProgress();
	const { built, dataVersion, report } = await buildWarehouse(dataDir, progress.show, [
		checkFigureSets
	]);
	progress.stop();
	printReport(report);
	if (!built) return 1;
	console.log(`warehouse built, data version ${dataVersion}`);
	return 0;
});
