import { describe, expect, it } from 'vitest';
import { buildPackage } from '../../../tests/support/build-package.ts';
import { publicationDays, statementsByCell } from './statements.ts';

describe('publicationDays', () => {
	it.each<[string, string]>([
		['2017-03-09', '2017-03-09'],
		['2017-03', '2017-03-31'],
		['2016-02', '2016-02-29'],
		['2017', '2017-12-31']
	])('counts a document of %s as known from %s', (published, day) => {
		const data = buildPackage({ sources: [{ published }] });
		expect(publicationDays(data)).toEqual(new Map([['report', day]]));
	});

	it('counts an undated document as known the year after the latest period it reports', () => {
		const data = buildPackage({
			sources: [{ published: '' }],
			observations: [{ period: '2014' }, { period: '2016-H1' }, { period: '2015' }]
		});
		expect(publicationDays(data).get('report')).toBe('2017-12-31');
	});

	it('does not look at the periods of other documents', () => {
		const data = buildPackage({
			sources: [{ id: 'a', published: '' }],
			observations: [
				{ source: 'a', period: '2014' },
				{ source: 'b', period: '2020' }
			]
		});
		expect(publicationDays(data).get('a')).toBe('2015-12-31');
	});

	it('takes a fiscal year to end in March of the year after', () => {
		const data = buildPackage({
			sources: [{ published: '' }],
			observations: [{ period: '2015FY' }]
		});
		expect(publicationDays(data).get('report')).toBe('2017-12-31');
	});

	it('never counts an undated document without figures as known', () => {
		const data = buildPackage({ sources: [{ published: '' }] });
		expect(publicationDays(data).get('report')).toBe('9999-12-31');
	});

	it('passes over periods that cannot be read', () => {
		const data = buildPackage({
			sources: [{ published: '' }],
			observations: [{ period: 'someday' }]
		});
		expect(publicationDays(data).get('report')).toBe('9999-12-31');
	});
});

describe('statementsByCell', () => {
	const group = (given: Parameters<typeof buildPackage>[0]) => {
		const data = buildPackage(given);
		return statementsByCell(data, publicationDays(data));
	};

	it('joins what the rules of vintages need from the value and from its document', () => {
		const cells = group({
			sources: [{ kind: 'press', issuer: 'agency' }],
			observations: [{ value: 112, qualifier: 'about', status: 'P', standing: 'slip' }]
		});
		expect(cells).toMatchObject([
			[
				{
					value: 112,
					qualifier: 'about',
					status: 'P',
					standing: 'slip',
					source: 'report',
					issuer: 'agency',
					kind: 'press',
					knownFrom: '2017-03-09',
					origin: { file: 'observations.csv', row: 2 }
				}
			]
		]);
	});

	it('puts the statements of one cell together, in file order', () => {
		const cells = group({
			sources: [{ id: 'a' }, { id: 'b' }],
			observations: [{ source: 'b' }, { source: 'a', period: '2015' }, { source: 'a' }]
		});
		expect(cells.map((cell) => cell.map((s) => s.origin.row))).toEqual([[2, 4], [3]]);
	});

	it('gives only cells with as many statements as are asked for', () => {
		const data = buildPackage({
			sources: [{ id: 'a' }, { id: 'b' }],
			observations: [{ source: 'a', period: '2015' }, { source: 'a' }, { source: 'b' }]
		});
		const cells = statementsByCell(data, publicationDays(data), 2);
		expect(cells.map((cell) => cell.map((s) => s.index))).toEqual([[1, 2]]);
	});

	it.each([
		{ indicator: 'cases' },
		{ area: '13' },
		{ period: '2015' },
		{ breakdown: 'sex', category: 'male' },
		{ breakdown: 'sex' }
	])('keeps apart cells that differ by %j', (other) => {
		expect(group({ sources: [{}], observations: [{}, other] })).toHaveLength(2);
	});

	it('leaves out a value whose document is not listed', () => {
		expect(group({ sources: [{ id: 'a' }], observations: [{ source: 'b' }] })).toEqual([]);
	});
});
