import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

async function faults(filePath: string, code: string): Promise<(string | null)[]> {
	const [result] = await eslint.lintText(code, { filePath });
	return (result?.messages ?? []).map((message) => message.ruleId);
}

// the first text waits for TypeScript to read the project
describe('the layers', { timeout: 60_000 }, () => {
	it.each([
		['src/lib/domain/period.ts', '#lib/format/format-period.ts'],
		['src/lib/domain/period.ts', 'node:fs'],
		['src/lib/messages/index.ts', '#lib/charts/theme.ts'],
		['src/lib/format/format-period.ts', '#lib/ingest/issue.ts'],
		['src/lib/ingest/issue.ts', '#lib/server/config.ts'],
		['src/lib/ingest/issue.ts', '#lib/charts/theme.ts'],
		['src/lib/charts/theme.ts', '#lib/server/config.ts'],
		['src/lib/charts/theme.ts', '#lib/figures/csv/csv-file.ts'],
		['src/lib/figures/csv/csv-file.ts', '#lib/ingest/issue.ts'],
		['src/lib/ui/headline.ts', '#lib/server/config.ts'],
		['src/lib/server/config.ts', '#lib/charts/theme.ts'],
		['src/lib/server/config.ts', '$env/dynamic/private'],
		['scripts/check-data.ts', '../src/routes/+layout.ts']
	])('%s may not import %s', async (file, imported) => {
		expect(await faults(file, `import * as x from '${imported}';\nexport { x };\n`)).toContain(
			'no-restricted-imports'
		);
	});
	it.each([
		['src/lib/format/format-period.ts', '#lib/domain/period.ts'],
		['src/lib/ingest/issue.ts', '#lib/format/read-number.ts'],
		['src/lib/figures/csv/csv-file.ts', '#lib/charts/theme.ts'],
		['src/lib/server/config.ts', '#lib/ingest/issue.ts']
	])('%s may import %s', async (file, imported) => {
		expect(await faults(file, `import * as x from '${imported}';\nexport { x };\n`)).not.toContain(
			'no-restricted-imports'
		);
	});
	it('a circle of imports is refused', async () => {
		const circle =
			"import { neighbourPeriod } from './neighbour-period.ts';\nexport { neighbourPeriod };\n";
		expect(await faults('src/lib/domain/period.ts', circle)).toContain('import-x/no-cycle');
	});
});
