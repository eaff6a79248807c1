import { dayInJapan } from '#lib/domain/japan-day.ts';
import { recordAssessment } from '#lib/server/assess/record-assessment.ts';
import { wordRecorded } from '#lib/server/assess/word-recorded.ts';
import { completeImport } from './support/import/complete-import.ts';
import { printReport } from './support/print-report.ts';
import { readAssessOptions } from './support/read-assess-options.ts';
import { run } from './support/run.ts';
import { terminalLocale } from './support/terminal-locale.ts';

await run(async () => {
	const { dataDir, judgement, dryRun } = readAssessOptions(process.argv.slice(2), process.env);
	await completeImport(dataDir);
	const today = dayInJapan(new Date());
	const recorded = await recordAssessment(dataDir, judgement, { today, dryRun });
	if (recorded.report.log.errors > 0) {
		printReport(recorded.report, 'errors');
		return 1;
	}
	for (const line of wordRecorded(recorded, terminalLocale())) console.log(line);
	return 0;
});
