import { describe, expect, it } from 'vitest';
import { findEntries } from '#lib/domain/search/find-entries.ts';
import { searchEntries } from '#lib/domain/search/search-entries.ts';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { smallPackage } from '../../../../../tests/support/spoil-package.ts';
import { readSearchFacts } from './read-search-facts.ts';

const real = builtWarehouse();
const example = builtWarehouse(smallPackage);

describe('all that can be found', () => {
	it('is there of a package with plans, the newest documents and activities first', async () => {
		const facts = await readSearchFacts(real.db, null);
		for (const things of Object.values(facts)) expect(things).not.toEqual([]);
		const days = facts.documents.map(({ knownFrom }) => knownFrom);
		expect(days).toEqual(days.toSorted().reverse());
	});

	it('is there of a package without plans', async () => {
		const facts = await readSearchFacts(example.db, null);
		expect(facts).toMatchObject({ plans: [], measures: [], windows: [], activities: [] });
		expect(facts.documents).toHaveLength(6);
	});

	it('is what documents of the day tell of', async () => {
		const facts = await readSearchFacts(real.db, '2018-01-01');
		expect(facts.documents.every(({ knownFrom }) => knownFrom <= '2018-01-01')).toBe(true);
		const known = new Set(facts.documents.map(({ id }) => id));
		expect(facts.measures.length).toBeGreaterThan(0);
		expect(facts.measures.every(({ source }) => known.has(source))).toBe(true);
		expect(facts.activities.length).toBeGreaterThan(0);
		expect(facts.activities.every(({ source }) => known.has(source))).toBe(true);
		expect(facts.windows).toEqual([]);
		expect(facts.plans.map(({ id }) => id)).not.toContain('trafficking-2022');
	});

	it('finds a measure by its label', async () => {
		const entries = searchEntries(await readSearchFacts(real.db, null));
		const [measures] = findEntries('行動計画2022 2-(3)-①', entries);
		expect(measures?.entries.map(({ item }) => item)).toMatchObject([
			{ kind: 'measures', measure: { plan: 'trafficking-2022', code: '2-3-1' } }
		]);
	});
});
