import { parseArgs } from 'node:util';
import { deliveries } from '#lib/domain/plan/follow-up.ts';
import type { GivenJudgement } from '#lib/server/assess/record-assessment.ts';
import { readConfig, UsageError } from '#lib/server/config.ts';

/** What `assess` was asked. */
export interface AssessOptions {
	dataDir: string;
	judgement: GivenJudgement;
	dryRun: boolean;
}

const text = { type: 'string' } as const;
const cells = {
	plan: text,
	code: text,
	period: text,
	delivery: text,
	author: text,
	reason: text,
	source: text
};
const usage = [
	'usage: npm run assess -- --plan PLAN --code CODE --period YEAR --delivery STATE --author NAME --reason TEXT --source ID',
	`  STATE     ${deliveries.join(', ')}`,
	'  YEAR      a reporting year of the plan: 2017 or 2017FY',
	'  TEXT      why, in Japanese',
	'  ID        the document it rests on, from sources.csv',
	'  --dry-run checks and tells, writes nothing',
	'  --data DIR'
].join('\n');

/** Reads the arguments of `assess`. @throws UsageError for one that is missing or not known */
export function readAssessOptions(
	args: readonly string[],
	environment: Readonly<Record<string, string | undefined>>
): AssessOptions {
	const values = parse(args);
	const missing = Object.keys(cells).filter((name) => !(name in values));
	if (missing.length > 0)
		throw new UsageError(`missing: ${missing.map((name) => `--${name}`).join(' ')}\n${usage}`);
	const { plan = '', code = '', period = '', delivery = '', author = '', source = '' } = values;
	return {
		dataDir: readConfig(values.data === undefined ? [] : ['--data', values.data], environment)
			.dataDir,
		judgement: { plan, code, period, delivery, author, reasonJa: values.reason ?? '', source },
		dryRun: values['dry-run'] ?? false
	};
}

function parse(args: readonly string[]) {
	try {
		const options = { ...cells, data: text, 'dry-run': { type: 'boolean' } } as const;
		return parseArgs({ args: [...args], options }).values;
	} catch (error) {
		throw new UsageError(`${(error as Error).message}\n${usage}`, { cause: error });
	}
}
