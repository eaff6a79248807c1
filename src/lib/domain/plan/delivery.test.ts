import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../../../tests/support/plan.ts';
import { deliveryOf } from './delivery.ts';

const first = buildAssessment({ recordedOn: '2021-04-01', delivery: 'in-progress' });
const second = buildAssessment({ recordedOn: '2022-04-01', delivery: 'done' });

describe('deliveryOf', () => {
	it('is none where nobody judged', () => expect(deliveryOf([], null)).toBeNull());
	it('is the judgement recorded last, whatever the order of the rows', () => {
		expect(deliveryOf([second, first], null)?.current).toBe(second);
		expect(deliveryOf([second, first], null)?.history).toEqual([first, second]);
	});
	it('is, of two on one day, the one that stands last', () => {
		const mended = { ...second, delivery: 'delayed' as const };
		expect(deliveryOf([second, mended], null)?.current).toBe(mended);
	});
	it('does not see what was recorded after the day', () => {
		expect(deliveryOf([first, second], '2022-03-31')?.current).toBe(first);
		expect(deliveryOf([first, second], '2022-04-01')?.current).toBe(second);
		expect(deliveryOf([first], '2021-03-31')).toBeNull();
	});
});
