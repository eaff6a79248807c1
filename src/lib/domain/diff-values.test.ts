import { describe, expect, it } from 'vitest';
import { diffValues, type KeyedValue } from './diff-values.ts';

const value = (period: string, changes: Partial<KeyedValue> = {}): KeyedValue => ({
	indicator: 'cases',
	area: '00',
	period,
	breakdown: '',
	category: '',
	source: 'npa-2020',
	value: 10,
	qualifier: '',
	status: 'A',
	standing: 'stated',
	...changes
});
const told = (before: KeyedValue[], after: KeyedValue[]) =>
	diffValues(before, after).map((c) => [c.change, (c.after ?? c.before)?.period]);

describe('diffValues', () => {
	it('finds nothing between equal packages', () => {
		expect(told([value('2010'), value('2011')], [value('2011'), value('2010')])).toEqual([]);
	});
	it('tells added, changed and removed values by their key', () => {
		const before = [value('2010'), value('2011'), value('2012')];
		const after = [value('2010'), value('2011', { value: 11 }), value('2013')];
		expect(told(before, after)).toEqual([
			['changed', '2011'],
			['removed', '2012'],
			['added', '2013']
		]);
	});
	it('counts a change of status, qualifier or standing', () => {
		for (const change of [{ status: 'P' }, { qualifier: 'about' }, { standing: 'slip' }])
			expect(told([value('2010')], [value('2010', change)])).toEqual([['changed', '2010']]);
	});
	it('takes another document for another value', () => {
		expect(told([value('2010')], [value('2010', { source: 'other' })])).toEqual([
			['removed', '2010'],
			['added', '2010']
		]);
	});
});
