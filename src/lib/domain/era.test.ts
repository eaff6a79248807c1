import { describe, expect, it } from 'vitest';
import { eras, eraYearsOf, yearOfEra } from './era.ts';
import { parsePeriod } from './period.ts';

function written(id: string): string | null {
	const period = parsePeriod(id);
	return (
		period &&
		eraYearsOf(period)
			.map(({ era, number }) => era.letter + number)
			.join(' ')
	);
}

describe('eraYearsOf', () => {
	it.each([
		['2019', 'H31 R1'],
		['2018', 'H30'],
		['2020', 'R2'],
		['2019FY', 'R1'],
		['2018FY', 'H30'],
		['1989', 'S64 H1'],
		['1988FY', 'S63'],
		['1989FY', 'H1'],
		['1926', 'T15 S1'],
		['1912', 'M45 T1'],
		['1868', 'M1'],
		['2019-H1', 'H31 R1'],
		['2019-H2', 'R1'],
		['2019-Q1', 'H31'],
		['2019-Q2', 'H31 R1'],
		['2019FY-H1', 'R1'],
		['2019FY-Q1', 'R1'],
		['2019-04', 'H31'],
		['2019-05', 'R1'],
		['2019-04-30', 'H31'],
		['2019-05-01', 'R1'],
		['1989-01-07', 'S64'],
		['1989-01-08', 'H1'],
		['1989-01', 'S64 H1'],
		['1926-12-25', 'S1'],
		['1912-07-29', 'M45'],
		['1872-12', ''],
		['1873-01', 'M6'],
		['2013/2015', '']
	])('%s is %s', (id, expected) => {
		expect(written(id)).toBe(expected);
	});
});

describe('yearOfEra', () => {
	it.each([
		['meiji', 1, 1868],
		['meiji', 45, 1912],
		['meiji', 46, null],
		['taisho', 15, 1926],
		['taisho', 16, null],
		['showa', 64, 1989],
		['showa', 65, null],
		['heisei', 36, 2024],
		['heisei', 37, null],
		['reiwa', 1, 2019],
		['reiwa', 0, null],
		['reiwa', 1.5, null]
	])('%s %s is %s', (id, number, expected) => {
		const era = eras.find((each) => each.id === id);
		expect(era && yearOfEra(era, number)).toBe(expected);
	});
});
