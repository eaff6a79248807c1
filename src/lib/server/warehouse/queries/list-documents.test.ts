import { describe, expect, it } from 'vitest';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { smallPackage } from '../../../../../tests/support/spoil-package.ts';
import { listDocuments, type DocumentFilter } from './list-documents.ts';
import { listIssuers } from './list-issuers.ts';

const real = builtWarehouse();
const example = builtWarehouse(smallPackage);
const nothing: DocumentFilter = { kind: null, issuer: null, topic: null, text: '' };
const all = { limit: 100, offset: 0 };
const ask = (
	warehouse: typeof real,
	changes: Partial<DocumentFilter>,
	asOf: string | null = null,
	page = all
) => listDocuments(warehouse.db, { ...nothing, ...changes }, asOf, page);
const ids = async (...asked: Parameters<typeof ask>) =>
	(await ask(...asked)).documents.map(({ id }) => id);

describe('the documents', () => {
	it('come by kind, the newest of each kind first, and are counted by kind', async () => {
		const { counts, documents } = await ask(example, {});
		expect(counts).toEqual([
			{ kind: 'official', documents: 3 },
			{ kind: 'official-copy', documents: 1 },
			{ kind: 'press', documents: 2 }
		]);
		expect(documents.map(({ id, figures }) => [id, figures])).toEqual([
			['agency-2017', 8],
			['agency-2017-summary', 1],
			['agency-2016', 2],
			['agency-2020', 4],
			['weekly-2020', 2],
			['daily-2016', 1]
		]);
	});

	it('name their issuer and what they relay, where that is known on the day', async () => {
		const [daily] = (await ask(example, { text: '架空新聞' })).documents;
		expect(daily).toMatchObject({
			issuerJa: '架空庁',
			issuerEn: 'Fictitious Agency',
			relays: 'agency-2016',
			relayedJa: '平成27年の状況',
			relayedEn: 'Figures for 2015'
		});
		expect(await ids(example, {}, '2016-03-10')).toEqual(['agency-2016']);
	});

	it('are found by words of titles and publisher, in any width, case and kana', async () => {
		const found = ['agency-2017', 'agency-2017-summary'];
		expect(await ids(example, { text: 'ＦＩＧＵＲＥＳ　2016' })).toEqual(found);
		expect(await ids(example, { text: '（速報）' })).toEqual(['agency-2017-summary']);
		expect(await ids(example, { text: '週報' })).toEqual(['weekly-2020']);
		expect(await ids(example, { text: '週報 新聞' })).toEqual([]);
	});

	it('come in pages; a kind asked for leaves the counts of the others', async () => {
		expect(await ids(example, {}, null, { limit: 2, offset: 3 })).toEqual([
			'agency-2020',
			'weekly-2020'
		]);
		const { counts, documents } = await ask(example, { kind: 'press' });
		expect(counts).toHaveLength(3);
		expect(documents.map(({ id }) => id)).toEqual(['weekly-2020', 'daily-2016']);
	});

	it('are of the issuer and the topic asked for', async () => {
		const asked = { kind: 'official-copy', issuer: 'npa', topic: 'trafficking' } as const;
		expect(await ids(real, asked)).toEqual([
			'npa-2018-trafficking',
			'npa-2017-trafficking',
			'npa-2016-trafficking'
		]);
		expect(await ids(real, { issuer: 'mcaac' })).toEqual([
			'mcaac-2022-trafficking-action-plan',
			'mcaac-2016-third-plan'
		]);
		expect(await ids(real, { issuer: 'mcaac', topic: 'trafficking' })).toEqual([]);
	});
});

describe('the documents of plans', () => {
	it('come with the measures whose text they are and the activities they report', async () => {
		const [plan] = (await ask(real, { text: '人身取引対策行動計画2022', issuer: 'mcaac' }))
			.documents;
		expect(plan).toMatchObject({ figures: 0, measures: 52 });
		const [council] = (await ask(real, { text: '官民 協議会' })).documents;
		expect(council).toMatchObject({ figures: 0, measures: 0 });
		expect(council?.activities).toBeGreaterThan(0);
	});
});

describe('the issuers', () => {
	it('are those that a document carries', async () => {
		expect(await listIssuers(example.db)).toEqual([
			{ id: 'agency', nameJa: '架空庁', nameEn: 'Fictitious Agency' }
		]);
		expect((await listIssuers(real.db))[0]).toEqual({
			id: 'npa',
			nameJa: '警察庁',
			nameEn: 'National Police Agency'
		});
	});
});
