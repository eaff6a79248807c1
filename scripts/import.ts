import { checkFigureSets } from './support/check-figure-sets.ts';
import { importsRule } from './support/import/check-imports.ts';
import { completeImport } from './support/import/complete-import.ts';
import { importTable } from './support/import/import-table.ts';
import { ownTerminal } from './support/import/terminal.ts';
import { readImportOptions } from './support/read-import-options.ts';
import { run } from './support/run.ts';

await run(async () => {
	const options = readImportOptions(process.argv.slice(2), process.env);
	await completeImport(options.dataDir);
	const rules = [checkFigureSets, importsRule(options.dataDir)];
	return importTable(options, ownTerminal(options.file !== '-'), rules);
});
