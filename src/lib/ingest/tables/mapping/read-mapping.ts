import { z } from 'zod';
import type { IssueLog } from '../../issue.ts';
import { mappingSchema, type ImportMapping } from './mapping.ts';

z.config({ jitless: true });

/** Reads a mapping from JSON text; what is wrong goes to the log with its path, and null comes back. */
export function readMapping(text: string, file: string, log: IssueLog): ImportMapping | null {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		log.add('mapping/json', { file, row: null, column: '' }, { expected: String(error) });
		return null;
	}
	const read = mappingSchema.safeParse(json);
	if (read.success) return read.data;
	for (const issue of read.error.issues) addIssue(issue, json, file, log);
	return null;
}

function addIssue(issue: z.core.$ZodIssue, json: unknown, file: string, log: IssueLog): void {
	const place = { file, row: null, column: pathText(issue.path) };
	if (issue.code === 'unrecognized_keys')
		for (const key of issue.keys)
			log.add('mapping/key', { ...place, column: pathText([...issue.path, key]) });
	else
		log.add('mapping/value', place, {
			value: JSON.stringify(valueAt(json, issue.path))?.slice(0, 100) ?? '',
			expected: expectedOf(issue)
		});
}

function expectedOf(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return issue.expected;
		case 'invalid_value':
			return issue.values.map(String).join(' / ');
		case 'invalid_format':
			return issue.pattern ?? issue.format;
		case 'too_small':
			return `≥ ${issue.minimum}`;
		case 'too_big':
			return `≤ ${issue.maximum}`;
		default:
			return issue.message;
	}
}

function pathText(path: readonly PropertyKey[]): string {
	return path.map((part) => (typeof part === 'number' ? `[${part}]` : String(part))).join('.');
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
	let value = json;
	for (const part of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[part];
	return value;
}
