import { describe, expect, it } from 'vitest';
import { valuesHref, type ValuePlace } from './value-href.ts';

const href = (place: Partial<ValuePlace>, asOf: string | null = null): string =>
	valuesHref({ indicator: 'cases', kind: 'half', usualKind: 'year', ...place }, 'ja', asOf);

describe('valuesHref', () => {
	it.each([
		[{}, '/indicators/cases?kind=half'],
		[{ kind: 'year' }, '/indicators/cases'],
		[{ kind: 'range' }, '/indicators/cases'],
		[{ kind: null }, '/indicators/cases'],
		[{ kind: 'year', usualKind: null }, '/indicators/cases?kind=year']
	] as const)('%j', (place, expected) => {
		expect(href(place)).toBe(expected);
	});
	it('keeps the day', () => {
		expect(href({}, '2020-01-01')).toBe('/indicators/cases?kind=half&asof=2020-01-01');
	});
});
