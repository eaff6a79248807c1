import { describe, expect, it } from 'vitest';
import { briefIssues } from '../../../../tests/support/brief-issues.ts';
import { buildPackage } from '../../../../tests/support/build-package.ts';
import type { Observation } from '#lib/domain/observation.ts';
import type { Source } from '#lib/domain/source.ts';
import { IssueLog } from '../issue.ts';
import { checkCurrent } from './check-current.ts';

const check = (
	first: [Partial<Source>, Partial<Observation>],
	second: [Partial<Source>, Partial<Observation>]
) => {
	const log = new IssueLog();
	const data = buildPackage({
		sources: [
			{ id: 'a', ...first[0] },
			{ id: 'b', ...second[0] }
		],
		observations: [
			{ source: 'a', ...first[1] },
			{ source: 'b', ...second[1] }
		]
	});
	checkCurrent(data, log);
	return log;
};

describe('checkCurrent', () => {
	it('tells two documents of equal rank with different values', () => {
		const log = check([{}, { value: 1 }], [{}, { value: 2 }]);
		expect(briefIssues(log)).toEqual(['ambiguous-current observations.csv:2:value']);
		expect(log.issues[0]).toMatchObject({
			severity: 'error',
			value: '1 (a)',
			expected: '2 (b, observations.csv 3)'
		});
	});

	it('takes two documents of equal rank with the same value', () => {
		expect(check([{}, { value: 1 }], [{}, { value: 1 }]).issues).toEqual([]);
	});

	it.each<[string, Partial<Source>, Partial<Observation>]>([
		['a later day', { published: '2018-01-01' }, {}],
		['a relay', { kind: 'press' }, {}],
		['a provisional value', {}, { status: 'P' }],
		['a rounded value', {}, { qualifier: 'about' }],
		['a slip', {}, { standing: 'slip' }],
		['another period', {}, { period: '2015' }],
		['another area', {}, { area: '13' }],
		['no value', {}, { value: null, status: 'L' }]
	])('takes different values where one has %s', (_, source, observation) => {
		expect(check([{}, { value: 1 }], [source, { value: 2, ...observation }]).issues).toEqual([]);
	});

	it('counts a month as its last day', () => {
		const tie = check(
			[{ published: '2017-03' }, { value: 1 }],
			[{ published: '2017-03-31' }, { value: 2 }]
		);
		expect(tie.errors).toBe(1);
		const decided = check(
			[{ published: '2017-03' }, { value: 1 }],
			[{ published: '2017-03-30' }, { value: 2 }]
		);
		expect(decided.errors).toBe(0);
	});

	it('does not mind a tie below the current value', () => {
		const log = new IssueLog();
		const data = buildPackage({
			sources: [{ id: 'own' }, { id: 'x', kind: 'press' }, { id: 'y', kind: 'press' }],
			observations: [
				{ source: 'x', value: 1 },
				{ source: 'own', value: 3 },
				{ source: 'y', value: 2 }
			]
		});
		checkCurrent(data, log);
		expect(log.issues).toEqual([]);
	});

	it('names every document that ties', () => {
		const log = new IssueLog();
		const data = buildPackage({
			sources: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
			observations: [
				{ source: 'c', value: 1 },
				{ source: 'b', value: 2 },
				{ source: 'a', value: 1 }
			]
		});
		checkCurrent(data, log);
		expect(log.issues).toMatchObject([
			{ row: 4, value: '1 (a)', expected: '2 (b, observations.csv 3); 1 (c, observations.csv 2)' }
		]);
	});
});
