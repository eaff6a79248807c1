import { describe, expect, it } from 'vitest';
import { briefIssues } from '../../../../tests/support/brief-issues.ts';
import { buildPackage, type GivenTables } from '../../../../tests/support/build-package.ts';
import type { Observation } from '#lib/domain/observation.ts';
import { IssueLog } from '../issue.ts';
import { checkParts } from './check-parts.ts';

const sexes = [{ id: 'female' }, { id: 'male' }];
const part = (category: string, value: number | null, other: Partial<Observation> = {}) => ({
	breakdown: 'sex',
	category,
	value,
	...other
});
const check = (observations: Partial<Observation>[], given: GivenTables = {}) => {
	const log = new IssueLog();
	const tables = { indicators: [{}], breakdowns: [{}], categories: sexes, observations, ...given };
	checkParts(buildPackage(tables), log);
	return log;
};
const total = { value: 112 };

describe('checkParts', () => {
	it('takes parts that add up to the total', () => {
		expect(check([total, part('female', 90), part('male', 22)]).issues).toEqual([]);
	});

	it('tells parts that do not, at the first of them', () => {
		const log = check([total, part('female', 91), part('male', 22)]);
		expect(briefIssues(log)).toEqual(['parts/total observations.csv:3:value']);
		expect(log.issues[0]).toMatchObject({
			severity: 'error',
			value: '91 + 22',
			expected: '112 (observations.csv 2)'
		});
	});

	it('finds the total wherever it stands', () => {
		expect(check([part('female', 91), part('male', 22), total]).errors).toBe(1);
	});

	it.each<[string, Partial<Observation>[]]>([
		['one part is missing', [total, part('female', 90)]],
		['the document prints no total', [part('female', 91), part('male', 22)]],
		[
			'the total is of another document',
			[{ ...total, source: 'b' }, part('female', 91), part('male', 22)]
		],
		[
			'the total is of another period',
			[{ ...total, period: '2015' }, part('female', 91), part('male', 22)]
		],
		[
			'the total is of another area',
			[{ ...total, area: '13' }, part('female', 91), part('male', 22)]
		],
		['the total is 約', [{ ...total, qualifier: 'about' }, part('female', 91), part('male', 22)]],
		['a part is 以上', [total, part('female', 91, { qualifier: 'at-least' }), part('male', 22)]],
		['a part is a slip', [total, part('female', 91, { standing: 'slip' }), part('male', 22)]],
		['a part has no value', [total, part('female', null, { status: 'Q' }), part('male', 22)]],
		['the total has no value', [{ value: null, status: 'Q' }, part('female', 91), part('male', 22)]]
	])('does not judge where %s', (_, observations) => {
		expect(check(observations).issues).toEqual([]);
	});

	it.each(['partial', 'multiple'] as const)(
		'does not judge a breakdown whose parts are %s',
		(parts) => {
			const rows = [total, part('female', 91), part('male', 22)];
			expect(check(rows, { breakdowns: [{ parts }] }).issues).toEqual([]);
		}
	);

	it('judges each document by itself', () => {
		const rows = [
			total,
			part('female', 90),
			part('male', 22),
			{ value: 113, source: 'later' },
			part('female', 90, { source: 'later' }),
			part('male', 22, { source: 'later' })
		];
		expect(briefIssues(check(rows))).toEqual(['parts/total observations.csv:6:value']);
	});

	it.each([
		[49, 51.5, 0],
		[48.8, 52.2, 0],
		[48.8, 50.2, 0],
		[48.8, 52.3, 1],
		[48.8, 50.1, 1]
	])('lets shares of %d and %d be off by one point of 100, no more', (female, male, errors) => {
		const rows = [{ value: 100 }, part('female', female), part('male', male)];
		expect(check(rows, { indicators: [{ measure: 'share' }] }).errors).toBe(errors);
	});

	it('does not take the rounding of binary fractions for a fault', () => {
		const rows = [{ value: 0.3 }, part('female', 0.1), part('male', 0.2)];
		expect(check(rows).errors).toBe(0);
	});
});
