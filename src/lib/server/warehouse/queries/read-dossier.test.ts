import { describe, expect, it } from 'vitest';
import { currentValues } from '#lib/domain/current-values.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { readDossier } from './read-dossier.ts';

const warehouse = builtWarehouse();

async function dossierOf(id: string, asOf: string | null = null): Promise<Dossier> {
	const dossier = await readDossier(warehouse.db, id, asOf);
	if (!dossier) throw new Error(`unknown indicator: ${id}`);
	return dossier;
}

async function totalOf(
	id: string,
	period: string,
	asOf: string | null = null,
	publicOnly = false
): Promise<number | null | undefined> {
	return currentValues(await dossierOf(id, asOf), { asOf, publicOnly }).find(
		(o) => o.period === period && o.area === '00' && o.breakdown === ''
	)?.value;
}

describe('the current values of a dossier', () => {
	it.each([
		['child-pornography-cases', '2010-H1', 595],
		['child-pornography-persons', '2010-H1', 416],
		['child-pornography-victims', '2010-H1', 271],
		['child-pornography-cases', '2015', 1938],
		['child-pornography-persons', '2015', 1483],
		['child-pornography-victims', '2015', 905],
		['child-pornography-persons', '2017', 1703],
		['child-pornography-victims', '2017', 1216],
		['child-pornography-victims', '2018', 1276],
		['child-pornography-victims', '2022', 1487],
		['sns-victims', '2019', 2082],
		['trafficking-victims-police', '2015', 49],
		['sns-victims', '2010', undefined]
	])('are of %s in %s: %s', async (id, period, value) => {
		expect(await totalOf(id, period)).toBe(value);
	});

	it.each([
		['sns-victims', '2019', '2018-01-01', undefined],
		['sns-victims', '2019', '2020-02-05', undefined],
		['sns-victims', '2019', '2020-02-06', 2095],
		['sns-victims', '2019', '2020-03-11', 2095],
		['sns-victims', '2019', '2020-03-12', 2082],
		['child-pornography-cases', '2010-H1', '2010-12-30', undefined],
		['child-pornography-cases', '2010-H1', '2017-12-30', 599],
		['child-pornography-cases', '2010-H1', '2017-12-31', 595]
	])('are of %s in %s as of %s: %s', async (id, period, asOf, value) => {
		expect(await totalOf(id, period, asOf)).toBe(value);
	});

	it.each([
		['child-pornography-cases', '2010-H1', 595],
		['child-pornography-victims', '2015', 905],
		['sns-victims', '2019', undefined]
	])('by public bodies alone are of %s in %s: %s', async (id, period, value) => {
		expect(await totalOf(id, period, null, true)).toBe(value);
	});
});

describe('readDossier', () => {
	it('is null for an unknown indicator', async () => {
		expect(await readDossier(warehouse.db, 'nothing', null)).toBeNull();
		expect(await readDossier(warehouse.db, "' OR '1'='1", '2018-01-01')).toBeNull();
	});

	it('gives an observation with its days and its place in the package', async () => {
		const { observations } = await dossierOf('sns-victims');
		expect(observations.find((o) => o.source === 'sankei-2020-sns')).toEqual({
			id: expect.any(Number) as number,
			indicator: 'sns-victims',
			area: '00',
			period: '2019',
			periodKind: 'year',
			breakdown: '',
			category: '',
			value: 2095,
			qualifier: '',
			status: 'P',
			standing: 'stated',
			source: 'sankei-2020-sns',
			locator: '',
			quote: '18歳未満の子供は2095人(暫定値)',
			derivation: '',
			note: '2020年2月の暫定値',
			knownFrom: '2020-02-06',
			currentFrom: '2020-02-06',
			currentUntil: '2020-03-12',
			file: 'observations/child-sexual-exploitation.csv',
			fileRow: expect.any(Number) as number
		});
	});

	it('keeps a slip, which is never current', async () => {
		const { observations } = await dossierOf('child-pornography-victims');
		const slip = observations.find((o) => o.period === '2018' && o.standing === 'slip');
		expect(slip).toMatchObject({ value: 1279, currentFrom: null, currentUntil: null });
	});

	it('names who produces the figures', async () => {
		const { producer } = await dossierOf('sns-victims');
		expect([producer.id, producer.nameJa, producer.nameEn]).toEqual([
			'npa',
			'警察庁',
			'National Police Agency'
		]);
	});

	it('tells the revision of a first half by the later series', async () => {
		const { comparisons, observations } = await dossierOf('child-pornography-cases');
		const byId = new Map(observations.map((o) => [o.id, o]));
		const pairs = comparisons.map(({ relation, earlier, later }) => ({
			relation,
			period: byId.get(later)?.period,
			from: byId.get(earlier)?.value,
			to: byId.get(later)?.value
		}));
		expect(pairs).toContainEqual({ relation: 'revision', period: '2010-H1', from: 599, to: 595 });
		expect(pairs).toContainEqual({
			relation: 'confirmation',
			period: '2014-H1',
			from: 788,
			to: 788
		});
	});

	it('gives the breakdowns, categories and areas that its observations use', async () => {
		const trafficking = await dossierOf('trafficking-victims-police');
		expect(trafficking.breakdowns.find(({ id }) => id === 'sex')).toEqual({
			id: 'sex',
			titleJa: '性別',
			titleEn: 'Sex',
			parts: 'exhaustive'
		});
		expect(trafficking.categories.filter((c) => c.breakdown === 'age').map(({ id }) => id)).toEqual(
			['under-20', '20-29']
		);
		expect((await dossierOf('child-pornography-victims')).areas).toEqual([
			{ id: '00', nameJa: '全国', nameEn: 'Japan' },
			{ id: '16', nameJa: '富山県', nameEn: 'Toyama' }
		]);
	});

	it('gives gaps and breaks of the indicator, those of its total and of its parts, in time', async () => {
		const { gaps, breaks } = await dossierOf('sns-victims');
		expect(gaps.map(({ area, from, to, reason }) => [area, from, to, reason])).toEqual([
			['00', '2010', '2010', 'not-held-here']
		]);
		expect(breaks.map((b) => [b.date, b.force, b.kind, b.breakdown, b.category])).toEqual([
			['2011', 'rename', 'definition', '', ''],
			['2017-07-13', 'caution', 'law', 'offence', 'serious-crimes'],
			['2017-07-13', 'refuse', 'law', 'serious-offence', 'intercourse-or-indecency'],
			['2017-07-13', 'refuse', 'law', 'serious-offence', 'non-consensual-indecency'],
			['2017-07-13', 'refuse', 'law', 'serious-offence', 'non-consensual-intercourse'],
			['2018', 'rename', 'definition', '', ''],
			['2023-07-13', 'caution', 'law', 'offence', 'serious-crimes'],
			['2023-07-13', 'refuse', 'law', 'serious-offence', 'intercourse-or-indecency'],
			['2023-07-13', 'refuse', 'law', 'serious-offence', 'non-consensual-indecency'],
			['2023-07-13', 'refuse', 'law', 'serious-offence', 'non-consensual-intercourse'],
			['2024', 'caution', 'law', 'school.offence', 'elementary.non-consensual-indecency'],
			['2024', 'caution', 'law', 'school.offence', 'elementary.non-consensual-intercourse'],
			['2024', 'caution', 'law', 'serious-offence', 'non-consensual-intercourse']
		]);
	});

	it('gives the events of the topic of the indicator, in time, and no others', async () => {
		const { events } = await dossierOf('sns-victims');
		expect(events.map(({ date, id }) => [date, id])).toEqual([
			['1999-11-01', 'act-in-force-1999'],
			['2003', 'dating-site-act-2003'],
			['2004-07', 'act-amendment-2004'],
			['2008', 'dating-site-act-2008'],
			['2008', 'sns-victims-series-2008'],
			['2010-07-27', 'child-pornography-plan-2010'],
			['2011-04', 'cp-blocking-2011'],
			['2013-05-28', 'child-pornography-plan-2013'],
			['2014-07', 'act-amendment-2014'],
			['2015-07-15', 'act-possession-2015'],
			['2016-03-29', 'coordination-2016'],
			['2016-07', 'child-pornography-plan-2016'],
			['2017-04-18', 'basic-plan-2017'],
			['2017-07-13', 'penal-code-2017'],
			['2022-05-20', 'prevention-plan-2022'],
			['2023-07-13', 'penal-code-2023'],
			['2023-07-26', 'emergency-package-2023'],
			['2024-04-25', 'comprehensive-measures-2024']
		]);
		// an event of two topics, child-sexual-exploitation|consultation
		const consultations = await dossierOf('child-abuse-consultations');
		expect(consultations.events.map(({ id }) => id)).toContain('cp-blocking-2011');
		expect(consultations.events.map(({ id }) => id)).not.toContain('act-in-force-1999');
	});
});

describe('a dossier as of a day', () => {
	it.each(['child-pornography-victims', 'sns-victims', 'trafficking-victims-police'])(
		'holds nothing of %s that becomes known later',
		async (id) => {
			const day = '2018-01-01';
			const { observations, sources, comparisons } = await dossierOf(id, day);
			expect(observations.length).toBeGreaterThan(10);
			expect([...observations, ...sources].filter((row) => row.knownFrom > day)).toEqual([]);
			const days = observations.flatMap((o) => [o.currentFrom ?? '', o.currentUntil ?? '']);
			expect(days.filter((found) => found > day)).toEqual([]);
			const ids = new Set(observations.map((o) => o.id));
			expect(comparisons.filter((c) => !ids.has(c.earlier) || !ids.has(c.later))).toEqual([]);
		}
	);

	it('names no area, breakdown or category that only later documents use', async () => {
		const victims = await dossierOf('child-pornography-victims', '2018-01-01');
		expect(victims.areas.map(({ id }) => id)).toEqual(['00']);
		const trafficking = await dossierOf('trafficking-victims-police', '2006-12-31');
		expect(trafficking.breakdowns.map(({ id }) => id)).toEqual(['nationality', 'protection-route']);
		expect(trafficking.categories.map(({ id }) => id)).toEqual(['indonesia', 'with-other-bodies']);
	});

	it.each([
		['2025-12-30', ''],
		['2025-12-31', 'gyeltshen-2025-prefecture-population']
	])('names the source of a gap only once it is known: as of %s %o', async (asOf, source) => {
		const { gaps } = await dossierOf('population-15-to-19', asOf);
		expect(gaps.find(({ area }) => area === '10')).toMatchObject({
			from: '2000',
			to: '2020',
			source
		});
	});

	it('does not tell when a value will be replaced', async () => {
		const { observations } = await dossierOf('sns-victims', '2020-03-11');
		expect(observations.find((o) => o.source === 'sankei-2020-sns')?.currentUntil).toBeNull();
	});

	it('before the first document holds no figures, though the indicator is known', async () => {
		const { indicator, observations, sources } = await dossierOf('sns-victims', '1999-12-31');
		expect(indicator.id).toBe('sns-victims');
		expect([observations, sources]).toEqual([[], []]);
	});

	it('with all documents is the dossier without a day', async () => {
		expect(await dossierOf('sns-victims', '9999-12-31')).toEqual(await dossierOf('sns-victims'));
	});
});
