import { beforeAll, expect, it } from 'vitest';
import { chartContent } from '#lib/charts/chart-content.ts';
import { defaultSpec, type ChartSpec } from '#lib/charts/spec/chart-spec.ts';
import { specContext } from '#lib/charts/spec/spec-context.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import type { Locale } from '#lib/messages/index.ts';
import { readDossier } from '#lib/server/warehouse/queries/read-dossier.ts';
import { builtWarehouse } from '../support/built-warehouse.ts';
import { plainFacts, type ToldRow } from '../support/plain-facts.ts';
import { inTime, plainBase, plainMeasure } from '../support/plain-measures.ts';
import { readTable } from '../support/read-table.ts';
import { plainNumber, plainWhen } from '../support/plain-words.ts';

const built = builtWarehouse();
const indicators = readTable('indicators.csv');
const breaks = readTable('breaks.csv').filter((row) => row['force'] === 'refuse');
const dossiers: Dossier[] = [];

beforeAll(async () => {
	for (const { id = '' } of indicators) {
		const dossier = await readDossier(built.db, id, null);
		if (!dossier) throw new Error(`no indicator: ${id}`);
		dossiers.push(dossier);
	}
}, 120_000);

/** The current national rows of a line in time. */
function rowsOf(dossier: Dossier, kind: PeriodKind, by: string, part: string): ToldRow[] {
	const kindOf = new Map(dossier.sources.map((one) => [one.id, one]));
	const rows = dossier.observations.flatMap((o): ToldRow[] => {
		const isCurrent = o.currentFrom !== null && o.currentUntil === null && o.value !== null;
		const isOwn = o.area === '00' && o.breakdown === by && o.category === part;
		if (!isCurrent || !isOwn || o.periodKind !== kind || o.value === null) return [];
		const { period, value, qualifier, status } = o;
		const isRelayed = !['official', 'official-copy'].includes(kindOf.get(o.source)?.kind ?? '');
		return [{ period, value, qualifier, isProvisional: status === 'P', isRelayed }];
	});
	return inTime(rows);
}

function refusingOf(indicator: string, by: string, part: string): string[] {
	return breaks
		.filter(
			(row) =>
				row['indicator'] === indicator &&
				(row['area'] === '' || row['area'] === '00') &&
				(row['breakdown'] === '' ||
					(row['breakdown'] === by && (row['category'] === '' || row['category'] === part)))
		)
		.map((row) => row['date'] ?? '');
}

/** Takes away who reports a value: it stands beside numbers and is checked by its count. */
function bare(text: string): string {
	return text.replace(/（(報道等による|他の公的機関による引用)）| \((reported by [^)]+)\)/g, '');
}

function describe(dossier: Dossier, spec: ChartSpec, locale: Locale): string {
	return bare(chartContent(dossier, spec, locale).description);
}

function faultsOfTotal(dossier: Dossier, kind: PeriodKind, locale: Locale): string[] {
	const { id, unit, measure } = dossier.indicator;
	const rows = rowsOf(dossier, kind, '', '');
	const refusing = refusingOf(id, '', '');
	return (['value', 'change', 'index'] as const).flatMap((show) => {
		const spec = { ...defaultSpec(specContext(dossier)), kind, show };
		const text = describe(dossier, spec, locale);
		const base = plainBase([{ rows, refusing }]);
		const setting = { measure, unit, isPart: false, refusing, totals: [], persons: [], base };
		const answers = plainMeasure(show, rows, setting);
		const drawn = rows.flatMap((row, i): ToldRow[] => {
			const answer = answers[i];
			return answer && 'value' in answer ? [{ ...row, ...answer }] : [];
		});
		const wanted = plainFacts(rows, drawn, { show, unit, measure, refusing, locale });
		const missing = wanted.said.filter((words) => !text.includes(words));
		const untrue = wanted.unsaid.filter((words) => text.includes(words));
		return [
			...missing.map((words) => `${id} ${kind} ${show}: lacks “${words}”: ${text}`),
			...untrue.map((words) => `${id} ${kind} ${show}: must not say “${words}”: ${text}`)
		];
	});
}

function faultsOfParts(dossier: Dossier, by: string, kind: PeriodKind, locale: Locale): string[] {
	const { id, unit } = dossier.indicator;
	const spec = { ...defaultSpec(specContext(dossier)), by, kind, form: 'lines' as const };
	const content = chartContent(dossier, spec, locale);
	const text = bare(content.description);
	return content.columns.flatMap(({ id: part, name }) => {
		const rows = rowsOf(dossier, kind, by, part);
		const [first, last] = [rows[0], rows.at(-1)];
		if (!first || !last) return [`${id} ${by} ${part}: has no rows`];
		const style = { locale, unit };
		const [a, z] = [first, last].map((row) => plainNumber(row, style));
		const from = locale === 'ja' ? 'から' : ' to ';
		const dated = (row: ToldRow, number = ''): string =>
			locale === 'ja'
				? `${plainWhen(row.period, locale)}の${number}`
				: `${number} ${plainWhen(row.period, locale)}`;
		const begin = locale === 'ja' ? [`${name}は`] : [`${name}, from `, `${name}, `];
		const ends =
			rows.length === 1
				? [
						`${z}`,
						`${plainWhen(last.period, locale)}に${z}`,
						`${z} ${plainWhen(last.period, locale)}`
					]
				: [`${a}${from}${z}`, `${dated(first, a)}${from}${dated(last, z)}`];
		const isTold = begin.some((one) => ends.some((words) => text.includes(one + words)));
		return isTold ? [] : [`${id} ${by} ${part} ${kind}: lacks its ends: ${text}`];
	});
}

it.each(['ja', 'en'] as const)('every total is described by what its rows bear: %s', (locale) => {
	const wrong = dossiers.flatMap((dossier) =>
		specContext(dossier).kinds.flatMap((kind) => faultsOfTotal(dossier, kind, locale))
	);
	expect(wrong).toEqual([]);
});

it.each(['ja', 'en'] as const)(
	'every part is described by its first and last row: %s',
	(locale) => {
		const wrong = dossiers.flatMap((dossier) =>
			specContext(dossier).breakdowns.flatMap(({ id, kinds }) =>
				kinds.flatMap((kind) => faultsOfParts(dossier, id, kind, locale))
			)
		);
		expect(wrong).toEqual([]);
	}
);
