import { dayInJapan } from '#lib/domain/japan-day.ts';
import { readPackage } from '#lib/ingest/read-package.ts';
import { readConfig } from '#lib/server/config.ts';
import { readReleases } from '#lib/server/releases/release-folder.ts';
import { directoryFiles } from '#lib/server/package-files.ts';
import { checkFigureSets } from './support/check-figure-sets.ts';
import { importsRule } from './support/import/check-imports.ts';
import { completeImport } from './support/import/complete-import.ts';
import { createProgress } from './support/progress.ts';
import { printReport } from './support/print-report.ts';
import { wordOverdue } from './support/tell-overdue.ts';
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
	readReleases(dataDir);
	if (report.data)
		for (const line of wordOverdue(report.data, dayInJapan(new Date()))) console.error(line);
	return report.log.errors === 0 ? 0 : 1;
});
