import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { recordingDatabase } from '../../../../../tests/support/recording-database.ts';
import { newerKinds, type NewerKind } from '#lib/domain/newer-value.ts';
import { QueryError, type Database } from '../database.ts';
import { publishedTableNames } from '../published-table-names.ts';
import { sql } from '../sql.ts';
import { comparedPairs } from './compared-pairs.ts';
import { countHoldings } from './count-holdings.ts';
import { countNewerRows, type NewerOf } from './count-newer-rows.ts';
import { currentObservations } from './current-observations.ts';
import { listBodyFacts } from './list-body-facts.ts';
import { listActivities } from './list-activities.ts';
import { listArticles } from './list-articles.ts';
import { listComparisonChoices } from './list-comparison-choices.ts';
import { listComparisons } from './list-comparisons.ts';
import { listDatasetFacts } from './list-dataset-facts.ts';
import { listDenominators } from './list-denominators.ts';
import { listDocuments } from './list-documents.ts';
import { listEditions } from './list-editions.ts';
import { listEvents } from './list-events.ts';
import { listFollowUpDocuments } from './list-follow-up-documents.ts';
import { listGaps } from './list-gaps.ts';
import { listHoldings } from './list-holdings.ts';
import { listIndicators } from './list-indicators.ts';
import { listIssuers } from './list-issuers.ts';
import { listMeasureLinks } from './list-measure-links.ts';
import { listMeasures } from './list-measures.ts';
import { listNewerValues, type ShownValues } from './list-newer-values.ts';
import { listOperatorChanges } from './list-operator-changes.ts';
import { listOrganisations } from './list-organisations.ts';
import { listPlans } from './list-plans.ts';
import { listRelated } from './list-related.ts';
import { listReleaseChanges } from './list-release-changes.ts';
import { listReleases } from './list-releases.ts';
import { listRhythms } from './list-rhythms.ts';
import { listRowNames } from './list-row-names.ts';
import { listSourceFollowUps } from './list-source-follow-ups.ts';
import { listSeriesPublications } from './list-series-publications.ts';
import { readFreshness } from './read-freshness.ts';
import { readNewerData } from './read-newer-data.ts';
import { listSeriesComparisons } from './list-series-comparisons.ts';
import { listTableColumns } from './list-table-columns.ts';
import { listTopics } from './list-topics.ts';
import { listWindows } from './list-windows.ts';
import { measureCodes } from './measure-codes.ts';
import { allObservations, publishedObservations } from './published-observations.ts';
import { publishedTable } from './published-table.ts';
import { readAct } from './read-act.ts';
import { readBody } from './read-body.ts';
import { readCodeBook } from './read-code-book.ts';
import { readDossier } from './read-dossier.ts';
import { readOutline } from './read-outline.ts';
import { readSearchFacts } from './read-search-facts.ts';
import { listFigures, listRelays, listSources, readSourceById } from './read-sources.ts';
import { listPlanHoldings, readPlanHoldings } from './read-plan-holdings.ts';
import { readTopic } from './read-topic.ts';
import { summariseTopics } from './summarise-topics.ts';

const warehouse = builtWarehouse();
const source = 'npa-2017-h1-child-victims';

const page = { limit: 20, offset: 0 };
const comparisonFilter = {
	relation: 'revision',
	topic: 'child-sexual-exploitation',
	issuer: 'npa',
	year: 2010
} as const;
const documentFilter = {
	kind: 'official',
	issuer: 'npa',
	topic: 'child-sexual-exploitation',
	text: '警察'
} as const;

const shownValues: ShownValues[] = [
	'all',
	{ indicator: 'sns-victims' },
	{ totals: ['sns-victims', 'trafficking-victims-police'] },
	{ topic: 'trafficking' },
	{ plan: 'basic-2017' },
	{ plan: 'trafficking-2022', code: '6-1' },
	{ source }
];
const narrowings: Partial<Record<NewerKind, NewerOf[]>> = {
	activities: [
		{ plan: 'basic-2017' },
		{ plan: 'trafficking-2022', code: '6-1' },
		{ organisation: 'npa' }
	],
	documents: [{ relayed: source }]
};

type Ask = (db: Database, asOf: string | null) => Promise<unknown>;

/** Each exported question; one that is missing here fails the first test. */
const questions: Record<string, Ask> = {
	comparedPairs: (db, asOf) =>
		db.all(sql`SELECT count(*)::INTEGER AS pairs FROM ${comparedPairs(asOf)} AS p`),
	countHoldings,
	currentObservations: (db, asOf) =>
		db.all(sql`SELECT count(*)::INTEGER AS cells FROM ${currentObservations(asOf)} AS o`),
	listBodyFacts,
	listActivities: async (db, asOf) => [
		await listActivities(db, { plan: 'basic-2017' }, asOf),
		await listActivities(db, { topicPlan: 'trafficking-2022', source }, asOf)
	],
	listArticles: (db) => listArticles(db, 'act-2024'),
	listComparisonChoices,
	listComparisons: (db, asOf) => listComparisons(db, comparisonFilter, asOf, page),
	listDatasetFacts: async (db, asOf) => [
		await listDatasetFacts(db, asOf),
		await listDatasetFacts(db, asOf, 'sns-victims')
	],
	listDenominators: (db, asOf) => listDenominators(db, 'sns-victims', asOf),
	listDocuments: (db, asOf) => listDocuments(db, documentFilter, asOf, page),
	listEditions,
	listEvents: (db) => listEvents(db),
	listFigures: (db, asOf) => listFigures(db, source, asOf),
	listFollowUpDocuments: (db, asOf) => listFollowUpDocuments(db, 'basic-2017', asOf),
	listGaps: async (db) => [await listGaps(db), await listGaps(db, 'sns-victims')],
	listHoldings,
	listIndicators,
	listIssuers: (db) => listIssuers(db),
	listMeasureLinks,
	listMeasures,
	countNewerRows: (db, asOf) =>
		Promise.all(
			newerKinds.flatMap((kind) => [
				countNewerRows(db, kind, {}, asOf ?? '2010-01-01'),
				...(narrowings[kind] ?? []).map((of) => countNewerRows(db, kind, of, asOf ?? '2010-01-01'))
			])
		),
	listNewerValues: (db, asOf) =>
		Promise.all(shownValues.map((shown) => listNewerValues(db, shown, asOf ?? '2010-01-01', 30))),
	measureCodes: (db) =>
		db.all(sql`SELECT code FROM ${measureCodes('trafficking-2022', '6-1')} AS m ORDER BY code`),
	listOperatorChanges,
	listOrganisations: (db) => listOrganisations(db),
	listPlanHoldings: (db, asOf) => listPlanHoldings(db, asOf),
	listPlans,
	listRelated: (db) => listRelated(db, 'child-pornography-cases'),
	listReleaseChanges: async (db, asOf) => [
		await listReleaseChanges(db, { version: null, topic: null, plan: null }, asOf),
		await listReleaseChanges(db, { version: '1.0.0', topic: 'trafficking', plan: 'x' }, asOf)
	],
	listReleases,
	listRhythms,
	listRowNames: async (db) => {
		const nameOf = await listRowNames(db);
		return [nameOf('plan', 'basic-2017'), nameOf('organisation', 'npa'), nameOf('code', 'x')];
	},
	listRelays: (db, asOf) => listRelays(db, source, asOf),
	listSourceFollowUps: (db, asOf) => listSourceFollowUps(db, source, asOf),
	listSeriesComparisons: async (db) => [
		await listSeriesComparisons(db),
		await listSeriesComparisons(db, 'ihc-items')
	],
	listSeriesPublications,
	listSources,
	readFreshness,
	readNewerData: (db, asOf) =>
		readNewerData(
			db,
			{ values: { plan: 'basic-2017' }, rows: ['activities'], of: { plan: 'basic-2017' } },
			asOf ?? '2010-01-01'
		),
	listTableColumns: (db) => listTableColumns(db),
	listTopics: (db) => listTopics(db),
	listWindows,
	publishedObservations: async (db, asOf) => [
		await db.all(publishedObservations(allObservations, asOf)),
		await db.all(
			publishedObservations(
				{
					indicator: 'sns-victims',
					kind: 'half',
					from: '2014-H1',
					to: '2020-H1',
					publicOnly: true
				},
				asOf
			)
		)
	],
	publishedTable: (db, asOf) =>
		Promise.all(
			publishedTableNames.map(async (name) => db.all(await publishedTable(db, name, asOf)))
		),
	readAct: (db, asOf) => readAct(db, 'act-2024', asOf),
	readBody: (db, asOf) => readBody(db, 'npa', asOf),
	readCodeBook: async (db, asOf) => [
		await readCodeBook(db, null, asOf),
		await readCodeBook(db, 'sns-victims', asOf)
	],
	readDossier: (db, asOf) => readDossier(db, 'child-pornography-cases', asOf),
	readOutline: (db, asOf) => readOutline(db, 'sns-victims', asOf),
	readSearchFacts,
	readPlanHoldings: (db, asOf) => readPlanHoldings(db, 'trafficking-2022', asOf),
	readSourceById: (db, asOf) => readSourceById(db, source, asOf),
	readTopic: (db, asOf) => readTopic(db, 'child-sexual-exploitation', asOf),
	summariseTopics
};

const rowReaders = /-row\.ts$/;

async function exportedFunctions(): Promise<string[]> {
	const names: string[] = [];
	for (const file of readdirSync(import.meta.dirname)) {
		if (!file.endsWith('.ts') || file.endsWith('.test.ts') || rowReaders.test(file)) continue;
		const exported = (await import(/* @vite-ignore */ join(import.meta.dirname, file))) as Record<
			string,
			unknown
		>;
		for (const [name, value] of Object.entries(exported))
			if (typeof value === 'function') names.push(name);
	}
	return names.sort();
}

describe('every question', () => {
	it('is asked here', async () => {
		expect(await exportedFunctions()).toEqual(Object.keys(questions).sort());
	});

	it.each(
		Object.entries(questions).flatMap(([name, ask]) => [
			{ name, ask, asOf: null },
			{ name, ask, asOf: '2018-01-01' },
			{ name, ask, asOf: '1900-01-01' }
		])
	)('$name is bound by the engine as of $asOf', async ({ ask, asOf }) => {
		const recording = recordingDatabase(warehouse.db);
		await ask(recording, asOf);
		expect(recording.texts.length).toBeGreaterThan(0);
	});

	it.each(Object.entries(questions))('%s writes no day into its text', async (_, ask) => {
		const recording = recordingDatabase(warehouse.db);
		await ask(recording, '2018-01-01');
		expect(recording.texts.join('\n')).not.toContain('2018-01-01');
		expect(recording.texts.join('\n')).not.toContain(source);
	});

	it.each(
		Object.entries(questions).flatMap(([name, ask]) => [
			{ name, ask, asOf: null },
			{ name, ask, asOf: '2018-01-01' }
		])
	)('$name has on any engine the answer of the file as of $asOf', async ({ ask, asOf }) => {
		expect(await ask(warehouse.db, asOf)).toEqual(await ask(warehouse.fileDb, asOf));
	});

	it.each(Object.entries(questions))(
		'%s gives the same answer each time, without numbers that JSON cannot carry',
		async (_, ask) => {
			const answer = await ask(warehouse.db, null);
			expect(await ask(warehouse.db, null)).toEqual(answer);
			expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
		}
	);
});

describe('a recording database', () => {
	it('refuses a question that the engine cannot bind', async () => {
		const recording = recordingDatabase(warehouse.db);
		await expect(recording.all(sql`SELECT nothing FROM indicator`)).rejects.toBeInstanceOf(
			QueryError
		);
		expect(recording.texts).toEqual([]);
	});
});
