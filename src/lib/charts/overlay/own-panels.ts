import type { DatedObservation, Dossier } from '#lib/domain/dossier.ts';
import type { OwnSeries } from '#lib/domain/own-series.ts';
import type { Locale } from '#lib/messages/index.ts';
import { comparePanels } from '../panels/compare-panels.ts';
import type { CompareSpec } from '../panels/compare-spec.ts';
import type { Panel } from '../panels/types.ts';
import { wordOwnName } from './word-own.ts';

/** A series of a reader's own file that is laid over a chart, its values in the unit it is worded with. */
export interface OverlaidSeries extends OwnSeries {
	/** id of the indicator whose panel it is laid over */
	over: string;
}

/** An own series as a panel has it, so that gaps, stretches, indices and sentences are those of published ones. */
export interface OwnPanel extends Panel {
	/** id of the indicator whose panel it is laid over */
	over: string;
}

/** Known before any day that is asked for: a reader's own file has no publication. */
const always = '0001-01-01';

/**
 * Gives own series as panels. Years shown are those of the comparison; its day and its choice of documents
 * say nothing of a reader's file.
 */
export function ownPanels(
	series: readonly OverlaidSeries[],
	spec: CompareSpec,
	locale: Locale
): OwnPanel[] {
	return series.flatMap((one) => {
		const own = { ...spec, kind: one.kind, publicOnly: false, asOf: null };
		return comparePanels([dossierOf(one, wordOwnName(one.name, locale))], own).map((panel) => ({
			...panel,
			over: one.over
		}));
	});
}

/** Stands for no document: what is read of it is only its values, its title and its unit. */
function dossierOf({ id, unit, kind, values }: OwnSeries, title: string): Dossier {
	const source = { id, titleJa: title, titleEn: title, publisher: '', issuer: '', relays: '' };
	const none = { url: '', licence: '', retrieved: '', note: '', published: '' };
	return {
		indicator: {
			id,
			topic: '',
			titleJa: title,
			titleEn: title,
			measure: 'count',
			unit,
			periodKinds: [kind],
			polarity: 'none',
			definitionJa: '',
			definitionEn: '',
			producer: '',
			sort: 0
		},
		producer: {
			id: '',
			nameJa: '',
			nameEn: '',
			abbreviationJa: '',
			abbreviationEn: '',
			validFrom: '',
			validTo: '',
			successor: ''
		},
		observations: values.map(({ period, value, qualifier, status }, i): DatedObservation => ({
			id: i + 1,
			indicator: id,
			area: '00',
			period,
			periodKind: kind,
			breakdown: '',
			category: '',
			value,
			qualifier,
			status,
			standing: 'stated',
			source: id,
			locator: '',
			quote: '',
			derivation: '',
			note: '',
			file: '',
			fileRow: 0,
			knownFrom: always,
			currentFrom: always,
			currentUntil: null
		})),
		comparisons: [],
		sources: [{ ...source, ...none, kind: 'official', knownFrom: always }],
		breakdowns: [],
		categories: [],
		areas: [],
		gaps: [],
		breaks: [],
		events: []
	};
}
