import { describe, expect, it } from 'vitest';
import { briefIssues } from '../../../../tests/support/brief-issues.ts';
import { buildPackage } from '../../../../tests/support/build-package.ts';
import type { Measure } from '#lib/domain/indicator.ts';
import type { Observation, Status } from '#lib/domain/observation.ts';
import { IssueLog } from '../issue.ts';
import { checkFigures } from './check-figures.ts';

const check = (
	observation: Partial<Observation>,
	measure: Measure = 'count',
	log = new IssueLog()
) => {
	checkFigures(buildPackage({ indicators: [{ measure }], observations: [observation] }), log);
	return log;
};
const brief = (observation: Partial<Observation>, measure?: Measure) =>
	briefIssues(check(observation, measure));

describe('checkFigures, value and status', () => {
	it.each<Status>(['A', 'P', 'E', 'U', 'N'])('needs a value for status %s', (status) => {
		const log = check({ status, value: null });
		expect(briefIssues(log)).toEqual(['value/missing observations.csv:2:value']);
		expect(log.issues[0]?.expected).toBe(status);
		expect(brief({ status, value: 0 })).toEqual([]);
	});

	it.each<Status>(['M', 'L', 'O', 'Q'])('takes no value for status %s', (status) => {
		const log = check({ status, value: 0 });
		expect(briefIssues(log)).toEqual(['value/unexpected observations.csv:2:value']);
		expect(log.issues[0]).toMatchObject({ value: '0', expected: status });
		expect(brief({ status, value: null })).toEqual([]);
	});

	it.each(['value', 'status'])('does not call a value missing whose %s is faulty', (column) => {
		const log = new IssueLog();
		log.add('cell/type', { file: 'observations.csv', row: 2, column });
		expect(check({ value: null }, 'count', log).errors).toBe(1);
	});
});

describe('checkFigures, breakdown and category', () => {
	it.each([
		['', ''],
		['sex', 'male']
	])('takes breakdown %j with category %j', (breakdown, category) => {
		expect(brief({ breakdown, category })).toEqual([]);
	});

	it('needs a breakdown for a category', () => {
		expect(brief({ category: 'male' })).toEqual(['cell/required observations.csv:2:breakdown']);
	});

	it('needs a category for a breakdown', () => {
		expect(brief({ breakdown: 'sex' })).toEqual(['cell/required observations.csv:2:category']);
	});

	it('is silent on a category that was found faulty', () => {
		const log = new IssueLog();
		log.add('cell/pattern', { file: 'observations.csv', row: 2, column: 'category' });
		expect(check({ breakdown: 'sex' }, 'count', log).errors).toBe(1);
	});
});

describe('checkFigures, shares', () => {
	it.each([0, 48.8, 100])('takes a share of %d', (value) => {
		expect(brief({ value }, 'share')).toEqual([]);
	});

	it.each([-0.1, 100.1, 1487])('refuses a share of %d', (value) => {
		const log = check({ value }, 'share');
		expect(briefIssues(log)).toEqual(['value/share observations.csv:2:value']);
		expect(log.issues[0]).toMatchObject({ value: String(value), expected: '0–100' });
	});

	it.each<Measure>(['count', 'rate', 'amount', 'stock', 'cumulative'])(
		'takes a %s of 1,487',
		(measure) => {
			expect(brief({ value: 1487 }, measure)).toEqual([]);
		}
	);
});

describe('checkFigures, quote and locator', () => {
	it('needs a quote or a place in the document', () => {
		expect(brief({ quote: '', locator: '' })).toEqual([
			'figure/unsupported observations.csv:2:quote'
		]);
	});

	it('takes a place without a quote', () => {
		expect(brief({ quote: '', locator: '表1' })).toEqual([]);
	});

	it('needs neither where there is no value', () => {
		expect(brief({ value: null, status: 'L', quote: '', locator: '' })).toEqual([]);
	});

	it.each<[number, string]>([
		[112, '被害者数は112人'],
		[1487, '1,487件'],
		[1487, '１，４８７件'],
		[14000, '1万4千人'],
		[48.8, '48.8%'],
		[0, '0人']
	])('sees %d in the quote %s', (value, quote) => {
		expect(brief({ value, quote, locator: '' })).toEqual([]);
	});

	it.each<[number, string]>([
		[112, '被害者数は113人'],
		[112, '1120人'],
		[487, '1,487件'],
		[0, '被害者はいない'],
		[27, 'H27']
	])('warns that it does not see %d in the quote %s', (value, quote) => {
		const log = check({ value, quote });
		expect(briefIssues(log)).toEqual(['figure/quote observations.csv:2:quote']);
		expect(log.issues[0]).toMatchObject({
			severity: 'warning',
			value: quote,
			expected: String(value)
		});
		expect(log.errors).toBe(0);
	});

	it.each<[string, string]>([
		['112-50', '上半期は50人'],
		['112-50', '年間112人'],
		['567/(1-0.080)', '567件(8.0%減)']
	])('takes for the derivation %s a quote with one of its numbers: %s', (derivation, quote) => {
		expect(brief({ value: 62, derivation, quote })).toEqual([]);
	});

	it('warns where a quote shows no number of the derivation', () => {
		const log = check({ value: 62, derivation: '112-50', quote: '62人' });
		expect(log.issues).toMatchObject([
			{ type: 'figure/quote', severity: 'warning', expected: '112-50' }
		]);
	});
});
