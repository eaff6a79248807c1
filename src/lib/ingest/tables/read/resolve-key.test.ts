import { describe, expect, it } from 'vitest';
import { smallVocabulary } from '../../../../../tests/support/small-vocabulary.ts';
import type { Meaning } from '../mapping/mapping.ts';
import { joinParts, partOf, type HeadPart } from './head-part.ts';
import { KeyResolver } from './resolve-key.ts';

const year = { kind: 'year' as const, year: 2023, isFiscal: false, status: null };
const resolve = (...meanings: Meaning[]) => {
	const part: HeadPart = joinParts([partOf({}, year), ...meanings.map((one) => partOf(one, null))]);
	return new KeyResolver(smallVocabulary).resolve(part);
};

describe('KeyResolver', () => {
	it('leaves the one indicator that all heads name', () => {
		expect(
			resolve({ indicator: ['cp-cases', 'cp-persons'] }, { indicator: ['cp-cases', 'bullying'] })
		).toEqual({
			indicator: 'cp-cases',
			area: '00',
			period: '2023',
			breakdown: '',
			category: '',
			exponent: 0
		});
	});
	it('chooses by the unit, and scales by it', () => {
		expect(resolve({ indicator: ['cp-cases', 'cp-persons'], unit: '千人' })).toMatchObject({
			indicator: 'cp-persons',
			exponent: 3
		});
	});
	it('joins parts to a cross, in whichever order it is named', () => {
		const parts: Meaning[] = [{ parts: { sex: 'female' } }, { parts: { school: 'elementary' } }];
		expect(resolve({ indicator: 'cp-cases' }, ...parts)).toMatchObject({
			breakdown: 'school.sex',
			category: 'elementary.female'
		});
	});
	it.each([
		['table/indicator-none', [{}]],
		['table/indicator-many', [{ indicator: ['cp-cases', 'bullying'] }]],
		['table/unit', [{ indicator: 'cp-cases', unit: '人' }]],
		['table/category', [{ indicator: 'cp-cases', parts: { sex: 'male', school: 'elementary' } }]]
	] as [string, Meaning[]][])('refuses with %s', (fault, meanings) => {
		expect(resolve(...meanings)).toMatchObject({ fault });
	});
	it('needs a time', () => {
		expect(
			new KeyResolver(smallVocabulary).resolve(partOf({ indicator: 'bullying' }, null))
		).toMatchObject({
			fault: 'table/time'
		});
	});
});
