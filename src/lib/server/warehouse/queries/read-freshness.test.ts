import { describe, expect, it } from 'vitest';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { expectedDocuments } from '#lib/domain/freshness/expected-documents.ts';
import { publishedOf } from '#lib/ingest/freshness/published.ts';
import { readPackage } from '#lib/ingest/read-package.ts';
import { directoryFiles } from '../../package-files.ts';
import { readFreshness } from './read-freshness.ts';

const warehouse = builtWarehouse();

describe('what is expected', () => {
	it('is the same of the warehouse and of the files', async () => {
		const { data } = readPackage(directoryFiles(warehouse.dir));
		if (!data) throw new Error('faulty package');
		const asked = await readFreshness(warehouse.db, null);
		if (!asked) throw new Error('no release');
		const { judgedOn, ...freshness } = asked;
		expect(freshness).toEqual(expectedDocuments(publishedOf(data), judgedOn));
	});

	it('rests on what the plan of 2022 states of the annual report on trafficking, once it was known', async () => {
		const of = async (day: string) =>
			(await readFreshness(warehouse.db, day))?.documents.find(
				({ basis }) => basis.kind === 'stated' && basis.rhythm.issuer === 'tip-council'
			);
		expect(await of('2026-11-26')).toMatchObject({
			source: 'ntv-2025-trafficking',
			expected: '2026-12-31',
			state: 'due',
			basis: { rhythm: { frequency: 'P1Y', source: 'mcaac-2022-trafficking-action-plan' } }
		});
		expect(await of('2025-06-01')).toMatchObject({ expected: '2025-12-31', state: 'due' });
		expect(await of('2022-12-01')).toBeUndefined();
	});

	it('rests on editions of a white paper, and says nothing of one whose editions lie apart', async () => {
		const { documents = [] } = (await readFreshness(warehouse.db, '2026-11-26')) ?? {};
		const of = (source: string) => documents.find(({ members }) => members.includes(source));
		expect(of('moj-2025-crime-white-paper')).toMatchObject({
			expected: '2026-12-31',
			basis: { kind: 'editions' }
		});
		expect(of('npa-2015-white-paper')).toBeUndefined();
	});
});
