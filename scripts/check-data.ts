import { readPackage } from '#lib/ingest/read-package.ts';
import { readConfig } from '#lib/server/config.ts';
import { directoryFiles } from '#lib/server/package-files.ts';
import { checkFigureSets } from './support/check-figure-sets.ts';
import { importsRule } from './support/import/check-imports.ts';
import { completeImport } from './support/import/complete-import.ts';
import { createProgress } from './support/progress.ts';
import { printReport } from './support/print-report.ts';
import { run } from './support/run.ts';

await run(async () => {
	const { dataDir } = readConfig(process.argv.slice(2), process.env);
	await completeImport(dataDir);
	const progress = createProgress();
	const report = readPackage(directoryFiles(dataDir), {
		onFile: (_, done, total) => progress.show({ step: 'check', done, total }),
		rules: [checkFigureSets, importsRule(dataDir)]
	});
	progress.stop();
	printReport(report);
	return report.log.errors === 0 ? 0 : 1;
});
