import { expect, it } from 'vitest';
import { englishUnit } from './english-unit.ts';

it.each([
	['Calls (cases)', 'cases'],
	['Victims (Persons) ', 'persons'],
	['Calls (Tokyo)', null],
	['(cases) of calls', null],
	['Calls', null]
])('%s has the unit %s', (text, unit) => {
	expect(englishUnit(text)).toBe(unit);
});
