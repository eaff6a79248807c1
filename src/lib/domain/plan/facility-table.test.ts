import { describe, expect, it } from 'vitest';
import { buildFacility } from '../../../../tests/support/act.ts';
import { facilityTable } from './facility-table.ts';

const nursery = buildFacility('nurseries', { sort: 10, childcareGuideline: true });
const unlicensed = buildFacility('unlicensed', { sort: 20, position: 'certification' });
const centre = buildFacility('centres', {
	sort: 30,
	rowJa: '幼保連携型認定こども園',
	laws: ['認定こども園法', '教員性暴力等防止法'],
	pattern: 3
});
const school = buildFacility('schools', {
	sort: 40,
	groupJa: '',
	groupEn: '',
	rowJa: 'その他',
	laws: [],
	pattern: null
});

describe('facilityTable', () => {
	it('parts a row by position and keeps rows of one left-hand entry together', () => {
		const groups = facilityTable([school, centre, unlicensed, nursery]);
		expect(
			groups.map(({ nameJa, rows }) => [
				nameJa,
				rows.map(({ nameJa, duty, certification }) => [
					nameJa,
					duty.map(({ id }) => id),
					certification.map(({ id }) => id)
				])
			])
		).toEqual([
			[
				'性的虐待B',
				[
					['保育所等', ['nurseries'], ['unlicensed']],
					['幼保連携型認定こども園', ['centres'], []]
				]
			],
			['', [['その他', ['schools'], []]]]
		]);
	});
	it('says once which laws and patterns a row has', () => {
		const [group, last] = facilityTable([nursery, unlicensed, centre, school]);
		expect(group?.rows.map(({ laws, patterns }) => [laws, patterns])).toEqual([
			[['児童福祉法'], [2]],
			[['認定こども園法', '教員性暴力等防止法'], [3]]
		]);
		expect(last?.rows.map(({ laws, patterns }) => [laws, patterns])).toEqual([[[], [null]]]);
	});
	it('is empty without facilities', () => expect(facilityTable([])).toEqual([]));
});
