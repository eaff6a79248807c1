import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dayInJapan } from '#lib/domain/japan-day.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { readReasons } from '#lib/ingest/releases/give-reasons.ts';
import { readConfig, UsageError } from '#lib/server/config.ts';
import type { ReleaseOrder } from '#lib/server/releases/make-release.ts';

/** What `release` was asked. */
export interface ReleaseOptions {
	dataDir: string;
	order: ReleaseOrder;
}

const text = { type: 'string' } as const;
const options = {
	note: text,
	'note-en': text,
	date: text,
	reason: { type: 'string', multiple: true },
	reasons: text,
	data: text,
	'dry-run': { type: 'boolean' }
} as const;
const usage = [
	'usage: npm run release -- --note TEXT [--note-en TEXT] [--reasons FILE] [--reason KEY=TEXT]… [--date YYYY-MM-DD]',
	'  --note     what the release brings; --note-en the same in English',
	'  --reasons  CSV with the columns key, reason: why values changed under their key',
	'  --reason   the same for one row; KEY as the command tells it',
	'  --date     the day it is of, today in Japan unless given',
	'  --dry-run  checks and tells, writes nothing',
	'  --data DIR'
].join('\n');

/** Reads the arguments of `release`. @throws UsageError for one that is missing, faulty or not known */
export function readReleaseOptions(
	args: readonly string[],
	environment: Readonly<Record<string, string | undefined>>,
	now: Date
): ReleaseOptions {
	const values = parse(args);
	const note = values.note?.trim() ?? '';
	if (note === '') throw new UsageError(`missing: --note\n${usage}`);
	const date = values.date ?? dayInJapan(now);
	if (parsePeriod(date)?.kind !== 'day')
		throw new UsageError(`--date ${date}: expected a day YYYY-MM-DD`);
	const reasons = values.reasons === undefined ? new Map<string, string>() : read(values.reasons);
	for (const given of values.reason ?? []) {
		const [, key = '', reason = ''] = /^\s*([^=]+?)\s*=\s*(.*\S)\s*$/s.exec(given) ?? [];
		if (key === '') throw new UsageError(`--reason ${given}: expected KEY=TEXT`);
		if (reasons.has(key)) throw new UsageError(`--reason: a second reason for ${key}`);
		reasons.set(key, reason);
	}
	return {
		dataDir: readConfig(values.data === undefined ? [] : ['--data', values.data], environment)
			.dataDir,
		order: {
			note,
			noteEn: values['note-en']?.trim() ?? '',
			date,
			reasons,
			dryRun: values['dry-run'] ?? false
		}
	};
}

function read(file: string): Map<string, string> {
	try {
		return readReasons(readFileSync(file, 'utf8'), file);
	} catch (error) {
		throw new UsageError(`--reasons: ${(error as Error).message}`, { cause: error });
	}
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options }).values;
	} catch (error) {
		throw new UsageError(`${(error as Error).message}\n${usage}`, { cause: error });
	}
}
