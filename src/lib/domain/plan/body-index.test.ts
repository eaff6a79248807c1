import { describe, expect, it } from 'vitest';
import { buildHoldings, buildPlan } from '../../../../tests/support/plan.ts';
import type { Organisation } from '../indicator.ts';
import { bodyIndex, isActive, selectBodies, type BodyFacts } from './body-index.ts';

const body = (id: string, changes: Partial<Organisation> = {}): Organisation => ({
	id,
	nameJa: id,
	nameEn: id,
	abbreviationJa: '',
	abbreviationEn: '',
	validFrom: '',
	validTo: '',
	successor: '',
	...changes
});
const facts: BodyFacts = {
	organisations: [
		body('mic', { nameJa: '総務省' }),
		body('npa', { nameJa: '警察庁', abbreviationEn: 'NPA' }),
		body('okinawa'),
		body('silent'),
		body('mcaac')
	],
	plans: [buildPlan({ adoptedBy: 'mcaac' }), buildPlan({ id: 'act', kind: 'act', adoptedBy: '' })],
	measures: buildHoldings().measures,
	bodies: ['1-1', '1-1-i', '1-2', '9'].map((code) => ({ plan: 'plan', code, organisation: 'npa' })),
	activities: [
		{ plan: 'plan', organisation: 'npa' },
		{ plan: 'plan', organisation: 'npa' },
		{ plan: 'unknown', organisation: 'npa' },
		{ plan: 'act', organisation: 'mic' }
	],
	desks: [{ organisation: 'mic', count: 2 }],
	documents: [
		{ organisation: 'okinawa', count: 3 },
		{ organisation: 'npa', count: 40 }
	]
};
const entries = bodyIndex(facts);
const ids = (filter: { text: string; plan: string | null }) =>
	selectBodies(entries, filter).map(({ organisation }) => organisation.id);

describe('bodyIndex', () => {
	it('counts measures and activities by plan, desks and documents', () => {
		expect(entries[0]).toEqual({
			organisation: facts.organisations[1],
			measures: [{ plan: 'plan', count: 2 }],
			activities: [{ plan: 'plan', count: 2 }],
			adopted: [],
			desks: 0,
			documents: 40
		});
	});
	it('has the bodies with the most measures first, and none of which nothing is held', () => {
		expect(ids({ text: '', plan: null })).toEqual(['npa', 'mic', 'okinawa', 'mcaac']);
	});
	it('knows what a body that adopted a plan did', () => {
		expect(entries.at(-1)?.adopted).toEqual(['plan']);
	});
});

describe('isActive', () => {
	it('tells bodies that only issue documents from the others', () => {
		expect(entries.map(isActive)).toEqual([true, true, false, true]);
	});
});

describe('selectBodies', () => {
	it('finds words in any name, whatever their width', () => {
		expect(ids({ text: 'ｎｐａ', plan: null })).toEqual(['npa']);
		expect(ids({ text: '総務', plan: null })).toEqual(['mic']);
	});
	it('finds the bodies of a plan: named, reporting, adopting', () => {
		expect(ids({ text: '', plan: 'plan' })).toEqual(['npa', 'mcaac']);
		expect(ids({ text: '', plan: 'act' })).toEqual(['mic']);
	});
});
