import { describe, expect, it } from 'vitest';
import { outcomeDirection, type OutcomePoint } from './outcome-direction.ts';

const points = (values: Record<string, number>): OutcomePoint[] =>
	Object.entries(values).map(([period, value]) => ({
		period,
		value,
		qualifier: '',
		provenance: 'own'
	}));
const term = { starts: '2017-01-01', ends: '2020-12-31', polarity: 'none' } as const;

describe('outcomeDirection', () => {
	it('compares the last value with the first since the plan began', () => {
		const outcome = outcomeDirection(points({ '2016': 900, '2017': 100, '2018': 130 }), [], term);
		expect(outcome).toMatchObject({ direction: 'up', difference: 30, reason: null });
		expect(outcome.first?.period).toBe('2017');
		expect(outcome.last?.period).toBe('2018');
	});
	it('is flat below one per cent of the first value', () => {
		const change = (last: number) =>
			outcomeDirection(points({ '2017': 1000, '2018': last }), [], term).direction;
		expect([change(1009), change(1010), change(990), change(1000)]).toEqual([
			'flat',
			'up',
			'down',
			'flat'
		]);
	});
	it('never compares across a break that refuses it', () => {
		const breaks = [{ date: '2018-07', force: 'refuse' as const }];
		const series = points({ '2017': 10, '2018': 20, '2019': 30, '2020': 25 });
		expect(outcomeDirection(series, breaks, term)).toMatchObject({
			direction: 'up',
			first: { period: '2018' },
			last: { period: '2020' }
		});
		expect(outcomeDirection(points({ '2017': 10, '2018': 20 }), breaks, term)).toMatchObject({
			direction: 'not-comparable',
			reason: 'broken',
			difference: null
		});
	});
	it('compares across a change of name', () => {
		const breaks = [{ date: '2018', force: 'rename' as const }];
		expect(outcomeDirection(points({ '2017': 2, '2018': 1 }), breaks, term).direction).toBe('down');
	});
	it('never compares across a missing year', () => {
		expect(outcomeDirection(points({ '2017': 10, '2019': 20 }), [], term)).toMatchObject({
			direction: 'not-comparable',
			reason: 'broken'
		});
	});
	it('says what is missing', () => {
		expect(outcomeDirection([], [], term).reason).toBe('no-values');
		expect(outcomeDirection(points({ '2018': 1 }), [], term).reason).toBe('one-value');
		expect(outcomeDirection(points({ '2015': 1, '2016': 2 }), [], term).reason).toBe('no-values');
	});
	it.each([
		['none', null],
		['higher-better', 'better'],
		['lower-better', 'worse']
	] as const)('judges a rise with polarity %s as %s', (polarity, judgement) => {
		const series = points({ '2017': 10, '2018': 20 });
		expect(outcomeDirection(series, [], { ...term, polarity }).judgement).toBe(judgement);
	});
	it('judges no change and no comparison as neither', () => {
		const polarity = 'higher-better';
		expect(
			outcomeDirection(points({ '2017': 10, '2018': 10 }), [], { ...term, polarity }).judgement
		).toBeNull();
		expect(outcomeDirection([], [], { ...term, polarity }).judgement).toBeNull();
	});
	it('knows no difference from 以上 or 以下', () => {
		const series = points({ '2017': 10, '2018': 20 }).map((point) => ({
			...point,
			qualifier: 'at-least' as const
		}));
		expect(outcomeDirection(series, [], term)).toMatchObject({
			direction: 'not-comparable',
			reason: 'open',
			difference: null
		});
	});
	it('subtracts without the dust of binary fractions', () => {
		expect(outcomeDirection(points({ '2017': 0.1, '2018': 0.3 }), [], term).difference).toBe(0.2);
	});
});
