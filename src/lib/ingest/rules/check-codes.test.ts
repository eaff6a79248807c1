import { describe, expect, it } from 'vitest';
import { briefIssues } from '../../../../tests/support/brief-issues.ts';
import { buildPackage, type GivenTables } from '../../../../tests/support/build-package.ts';
import { IssueLog } from '../issue.ts';
import type { DataPackage } from '../package.ts';
import { checkCodes } from './check-codes.ts';

type Table = Exclude<keyof GivenTables, 'organisations' | 'categories' | 'events'>;

/** A row as another body's schema might let it in, with a code that the program does not know. */
const withCode = (table: Table, property: string, code: unknown): DataPackage =>
	buildPackage({ [table]: [{ [property]: code }] });
const check = (data: DataPackage, log = new IssueLog()) => {
	checkCodes(data, log);
	return log;
};

describe('checkCodes', () => {
	it('takes the codes that the program knows', () => {
		const data = buildPackage({
			sources: [{}],
			indicators: [{}],
			breakdowns: [{}],
			observations: [{}, { qualifier: 'about' }],
			gaps: [{}],
			breaks: [{}]
		});
		expect(check(data).issues).toEqual([]);
	});

	it.each<[Table, string, string]>([
		['sources', 'kind', 'kind'],
		['indicators', 'measure', 'measure'],
		['indicators', 'polarity', 'polarity'],
		['breakdowns', 'parts', 'parts'],
		['observations', 'status', 'status'],
		['observations', 'standing', 'standing'],
		['observations', 'qualifier', 'qualifier'],
		['gaps', 'reason', 'reason'],
		['breaks', 'force', 'force'],
		['breaks', 'kind', 'kind']
	])('refuses in %s a %s that it does not know', (table, property, column) => {
		const log = check(withCode(table, property, 'something-else'));
		expect(briefIssues(log)).toEqual([`cell/enum ${table}.csv:2:${column}`]);
		expect(log.issues[0]?.value).toBe('something-else');
	});

	it('refuses one kind of period among several', () => {
		const log = check(withCode('indicators', 'periodKinds', ['year', 'week', 'half']));
		expect(briefIssues(log)).toEqual(['cell/enum indicators.csv:2:period_kinds']);
		expect(log.issues[0]).toMatchObject({ value: 'week', suggestion: '' });
	});

	it('names the codes that it knows, and the nearest', () => {
		expect(check(withCode('sources', 'kind', 'offical')).issues[0]).toMatchObject({
			expected: 'official, official-copy, official-relay, press, ngo, other',
			suggestion: 'official'
		});
	});

	it.each<[Table, string]>([
		['sources', 'kind'],
		['observations', 'status'],
		['breaks', 'force']
	])('needs a code in %s for %s', (table, property) => {
		const log = check(withCode(table, property, ''));
		expect(briefIssues(log)).toEqual([`cell/required ${table}.csv:2:${property}`]);
	});

	it('takes a value without a qualifier', () => {
		expect(check(withCode('observations', 'qualifier', '')).issues).toEqual([]);
	});

	it('is silent on a cell that was found faulty and reads as empty', () => {
		const log = new IssueLog();
		log.add('cell/enum', { file: 'observations.csv', row: 2, column: 'status' });
		expect(check(withCode('observations', 'status', ''), log).errors).toBe(1);
	});

	it('is silent on the cells of a column that is missing', () => {
		const log = new IssueLog();
		log.add('field/missing', { file: 'observations.csv', row: 1, column: 'status' });
		expect(check(withCode('observations', 'status', ''), log).errors).toBe(1);
	});
});
