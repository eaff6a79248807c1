import type { DatedObservation, DatedSource, Dossier } from '#lib/domain/dossier.ts';
import { reigns } from '#lib/domain/vintage.ts';
import { knownFrom } from '#lib/domain/publication.ts';
import { dossier, observation, source } from './dossier.ts';

/** A document and what it says of the year 2019. */
export type Said = Partial<Pick<DatedSource, 'kind' | 'issuer' | 'publisher'>> &
	Partial<Pick<DatedObservation, 'qualifier' | 'status' | 'standing'>> & {
		/** day, month or year; empty: undated */
		published: string;
		value: number | null;
	};

/** A cell with its dossier. */
export interface VintageCase {
	dossier: Dossier;
	cell: DatedObservation;
}

/** Gives a dossier of one cell, in which the documents are current as the rules of vintages say. */
export function vintageCase(said: readonly Said[]): VintageCase {
	const sources = said.map(({ published, kind = 'official', issuer, publisher }, i) =>
		source({
			id: `document-${i + 1}`,
			published,
			kind,
			knownFrom: knownFrom(published, '2019-12-31'),
			publisher: publisher ?? '警察庁',
			issuer: issuer ?? 'npa'
		})
	);
	const stated = said.map(({ value, qualifier = '', status = 'A', standing = 'stated' }, i) => {
		const from = sources[i] ?? source();
		return observation(i + 1, '2019', value, {
			qualifier,
			status,
			standing,
			source: from.id,
			knownFrom: from.knownFrom
		});
	});
	const ruled = reigns(
		stated.map((o, i) => ({ ...o, ...pick(sources[i] ?? source()), source: o.source }))
	);
	const observations = stated.map((o) => {
		const reign = ruled.find(({ statement }) => statement.source === o.source);
		return { ...o, currentFrom: reign?.from ?? null, currentUntil: reign?.until ?? null };
	});
	const [cell] = observations;
	if (!cell) throw new Error('no document');
	return { dossier: dossier({ observations, sources }), cell };
}

const pick = ({ issuer, kind }: DatedSource) => ({ issuer, kind });
const press = { kind: 'press', publisher: '共同通信' } as const;

/** What a chart of vintages has to draw well. */
export const vintageCases = {
	revised: vintageCase([
		{ ...press, published: '2020-02-06', value: 2095, status: 'P' },
		{ published: '2020-03-12', value: 2082 }
	]),
	contradicted: vintageCase([
		{ ...press, published: '2010-08-05', value: 599, status: 'P' },
		{ published: '2017', value: 595 },
		{ ...press, published: '2018-03-08', value: 601, publisher: '産経新聞' },
		{
			published: '2019-05',
			value: 590,
			qualifier: 'about',
			kind: 'official-relay',
			publisher: '宮崎県警察'
		}
	]),
	equal: vintageCase([
		{ ...press, published: '2020-03-12', value: 844 },
		{ ...press, published: '2020-03-12', value: 844, publisher: '時事通信' },
		{ published: '2021-03-11', value: 844 },
		{ published: '2022-03-10', value: 844 }
	]),
	zero: vintageCase([
		{ published: '2020-03-12', value: 0, status: 'P' },
		{ published: '2021-03-11', value: 1, status: 'P' },
		{ published: '2022-03-10', value: 0 }
	]),
	long: vintageCase([
		{
			kind: 'official-relay',
			published: '2020-03-12',
			value: 205_044,
			publisher:
				'三重県子ども・福祉部子育て支援課（児童虐待防止に関する条例に基づく年次報告書の取りまとめを担当する部局）及び関係市町の児童福祉主管課'
		},
		{
			published: '2020-11-30',
			value: 205_029,
			publisher:
				'Ministry of Health, Labour and Welfare, Child and Family Policy Bureau, Family Welfare Division'
		},
		{ published: '2021-08-27', value: 205_044, status: 'P', publisher: '厚生労働省' }
	]),
	undated: vintageCase([
		{ ...press, published: '', value: 48.6, publisher: '個人ブログ', kind: 'other' },
		{ published: '2021-03-11', value: 48.8 },
		{ ...press, published: '2021-03-12', value: 48, standing: 'slip' }
	])
};
