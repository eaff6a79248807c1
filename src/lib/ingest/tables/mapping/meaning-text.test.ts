import { describe, expect, it } from 'vitest';
import type { Meaning } from './mapping.ts';
import { readMeaning, writeMeaning } from './meaning-text.ts';

const lines: [string, Meaning][] = [
	['total', {}],
	['skip', { skip: true }],
	['child-pornography-cases', { indicator: 'child-pornography-cases' }],
	['cases | arrests', { indicator: ['cases', 'arrests'] }],
	['sex=female', { parts: { sex: 'female' } }],
	['age.sex=under-18.female', { parts: { 'age.sex': 'under-18.female' } }],
	[
		'cases + sex=female + unit=千人',
		{ indicator: 'cases', parts: { sex: 'female' }, unit: '千人' }
	],
	['area=13 + time=令和5年度 + status=P', { area: '13', time: '令和5年度', status: 'P' }],
	['parts.time=night', { parts: { time: 'night' } }]
];

describe('a meaning as a line', () => {
	it.each(lines)('%s', (line, meaning) => {
		expect(writeMeaning(meaning)).toBe(line);
		expect(readMeaning(line)).toEqual({ meaning });
	});

	it('is read however it is spaced', () => {
		expect(readMeaning(' a|b+sex = male ')).toEqual({
			meaning: { indicator: ['a', 'b'], parts: { sex: 'male' } }
		});
	});

	it.each([
		['', ''],
		['女性', '女性'],
		['cases + arrests', 'arrests'],
		['sex=', 'sex='],
		['status=Z', 'status=Z'],
		['sex=Female', 'sex=Female'],
		['total + cases', 'total']
	])('names what it cannot read in %s', (line, stranger) => {
		expect(readMeaning(line)).toEqual({ stranger });
	});
});
