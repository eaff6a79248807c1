import { describe, expect, it } from 'vitest';
import { locales } from '#lib/messages/index.ts';
import { issueTypes, type Issue } from './issue.ts';
import { wordIssue } from './word-issue.ts';

const issueOf = (changes: Partial<Issue>): Issue => ({
	type: 'cell/type',
	severity: 'error',
	file: 'observations/a.csv',
	row: 17,
	column: 'value',
	value: 'Våluê',
	expected: 'Expécted',
	suggestion: '',
	...changes
});

describe.each(issueTypes)('the words for %s', (type) => {
	const issue = issueOf({ type });

	it.each(locales)('name file, row and column (%s)', (locale) => {
		const words = wordIssue(issue, locale);
		expect(words).toContain('observations/a.csv');
		expect(words).toContain('17');
		expect(words).toContain('value');
	});

	it.each(locales)('are whole (%s)', (locale) => {
		expect(wordIssue(issue, locale)).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
	});

	it('differ by language, beyond the place', () => {
		const fault = (locale: 'ja' | 'en') => wordIssue(issue, locale).split(/：|: /).slice(1).join();
		expect(fault('ja')).not.toBe(fault('en'));
		expect(fault('ja')).toMatch(/[ぁ-ん]/);
		expect(fault('en')).not.toMatch(/[ぁ-んァ-ン一-龠]/);
	});

	it('are unlike those of every other type', () => {
		const others = issueTypes.filter((other) => other !== type);
		const words = others.map((other) => wordIssue({ ...issue, type: other }, 'en'));
		expect(words).not.toContain(wordIssue(issue, 'en'));
	});
});

describe('wordIssue', () => {
	it('words an issue in English and in Japanese', () => {
		const issue = issueOf({
			type: 'cell/foreign-key',
			value: 'npo',
			expected: 'organisations',
			suggestion: 'npa'
		});
		expect(wordIssue(issue, 'en')).toBe(
			'observations/a.csv, row 17, column “value”: “npo” does not exist in the table “organisations”. Did you mean “npa”?'
		);
		expect(wordIssue(issue, 'ja')).toBe(
			'observations/a.csv 17行目「value」列：「npo」は「organisations」の表にありません。「npa」ではありませんか。'
		);
	});

	it.each<[Partial<Issue>, string]>([
		[{ row: null, column: '' }, 'a.csv: '],
		[{ row: null, column: 'resources.areas' }, 'a.csv, “resources.areas”: '],
		[{ row: 3, column: '' }, 'a.csv, row 3: '],
		[{ row: 3, column: 'id' }, 'a.csv, row 3, column “id”: ']
	])('gives for %j the place %s', (place, words) => {
		const issue = issueOf({ ...place, file: 'a.csv' });
		expect(wordIssue(issue, 'en')).toBe(`${words}“Våluê” cannot be read as Expécted.`);
	});

	it.each(locales)('suggests only where there is a suggestion (%s)', (locale) => {
		const without = wordIssue(issueOf({}), locale);
		const words = wordIssue(issueOf({ suggestion: 'Néarest' }), locale);
		expect(words.startsWith(without)).toBe(true);
		expect(words.slice(without.length)).toContain('Néarest');
	});

	it('ends a Japanese list of codes before it suggests one', () => {
		const issue = issueOf({
			type: 'cell/enum',
			value: 'offical',
			expected: 'official, press',
			suggestion: 'official'
		});
		expect(wordIssue(issue, 'ja')).toMatch(/：official, press。「official」ではありませんか。$/);
	});

	it('keeps markup and braces of the data as they stand', () => {
		expect(wordIssue(issueOf({ value: '<b>{file}</b>' }), 'en')).toContain('“<b>{file}</b>”');
	});
});
