import { describe, expect, it } from 'vitest';
import { IssueLog } from './issue.ts';

const cell = { file: 'a.csv', row: 3, column: 'value' };

describe('IssueLog', () => {
	it('records an error with its place and empty details', () => {
		const log = new IssueLog();
		log.add('cell/required', cell);
		expect(log.issues).toEqual([
			{
				type: 'cell/required',
				severity: 'error',
				...cell,
				value: '',
				expected: '',
				suggestion: ''
			}
		]);
	});

	it('counts errors and warnings apart', () => {
		const log = new IssueLog();
		log.add('cell/type', cell);
		log.add('figure/quote', cell, { severity: 'warning' });
		log.add('cell/type', cell);
		expect([log.errors, log.warnings]).toEqual([2, 1]);
	});

	it('lists no more than its limit, and counts on', () => {
		const log = new IssueLog(2);
		for (let row = 2; row < 7; row += 1) log.add('cell/type', { ...cell, row });
		expect(log.issues.map(({ row }) => row)).toEqual([2, 3]);
		expect(log.errors).toBe(5);
	});

	it('knows which cells have an error', () => {
		const log = new IssueLog();
		log.add('cell/type', cell);
		expect(log.holds(cell)).toBe(true);
		expect(log.holds({ ...cell, row: 4 })).toBe(false);
		expect(log.holds({ ...cell, column: 'status' })).toBe(false);
		expect(log.holds({ ...cell, file: 'b.csv' })).toBe(false);
	});

	it('takes every cell of a faulty column for faulty', () => {
		const log = new IssueLog();
		log.add('field/missing', { ...cell, row: 1 });
		expect(log.holds({ ...cell, row: 400 })).toBe(true);
	});

	it('does not take a warning, or a fault of the whole row, for a faulty cell', () => {
		const log = new IssueLog();
		log.add('figure/quote', cell, { severity: 'warning' });
		log.add('row/width', { ...cell, column: '' });
		expect(log.holds(cell)).toBe(false);
		expect(log.holds({ ...cell, column: '' })).toBe(false);
	});
});
