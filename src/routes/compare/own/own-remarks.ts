import type { CompareContent } from '#lib/charts/panels/compare-content.ts';
import type { OwnPanel } from '#lib/charts/overlay/own-panels.ts';
import { wordRefusal } from '#lib/charts/panels/word-index.ts';
import { wordOwnStatus } from '#lib/charts/overlay/word-own.ts';
import { timeTitle } from '#lib/charts/series/time-title.ts';
import type { OwnSeries } from '#lib/domain/own-series.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { formatUnit } from '#lib/format/format-unit.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { exponentTo } from './lay-over.ts';
import type { PanelChoice } from './own-state.ts';

/** Values this many times as large, or as small, stand in another unit more often than not. */
const farApart = 10;

/** Says of an own series what a reader should know before comparing it with its panel. */
export function ownRemarks(
	series: OwnSeries,
	panel: PanelChoice,
	content: Pick<CompareContent, 'panels' | 'own' | 'ownIndex' | 'index' | 'spec'>,
	locale: Locale
): string[] {
	const place = content.own.findIndex(({ dossier }) => dossier.indicator.id === series.id);
	const own = content.own[place];
	if (!own) return [];
	const wanted = formatUnit(panel.unit, locale);
	const remarks = content.index ? indexRemarks(content, place, locale) : [];
	if (!content.index) {
		remarks.push(...unitRemarks(series, panel, wanted, locale));
		const published = content.panels.find(({ dossier }) => dossier.indicator.id === panel.id);
		if (published && areFarApart(own.series.points, published.series.points))
			remarks.push(m.overlay_remark_size({}, { locale }));
	}
	const wantedKinds = content.index
		? [...new Set(content.panels.map(({ series: published }) => published.spec.kind))]
		: [panel.kind];
	if (!wantedKinds.includes(series.kind)) {
		const names = wantedKinds.map((kind) => timeTitle(kind, locale));
		const told = { kind: timeTitle(series.kind, locale), wanted: names.join(', ') };
		remarks.push(m.overlay_remark_kind(told, { locale }));
	}
	const outside = own.whole.points.length - own.series.points.length;
	if (outside > 0) remarks.push(m.overlay_remark_outside({ count: outside }, { locale }));
	return [...remarks, ...withheldRemarks(own, content.spec.years, locale)];
}

function unitRemarks(
	{ unit }: OwnSeries,
	panel: PanelChoice,
	wanted: string,
	locale: Locale
): string[] {
	if (unit === '') return [m.overlay_remark_unit_none({ wanted }, { locale })];
	const exponent = exponentTo(unit, panel);
	const told = { unit: formatUnit(unit, locale), wanted };
	if (exponent === null) return [m.overlay_remark_unit_differs(told, { locale })];
	return exponent === 0 ? [] : [m.overlay_remark_unit_scaled(told, { locale })];
}

function indexRemarks(
	{ ownIndex }: Pick<CompareContent, 'ownIndex'>,
	place: number,
	locale: Locale
): string[] {
	const refusal = ownIndex[place]?.indexed.refusal ?? null;
	if (refusal === null) return [];
	return [m.overlay_remark_index({ reason: wordRefusal(refusal, locale) }, { locale })];
}

function areFarApart(
	own: readonly { value: number }[],
	published: readonly { value: number }[]
): boolean {
	const most = (points: readonly { value: number }[]): number =>
		Math.max(0, ...points.map(({ value }) => Math.abs(value)));
	const [a, b] = [most(own), most(published)];
	return a > 0 && b > 0 && (a >= b * farApart || b >= a * farApart);
}

function withheldRemarks(
	{ dossier }: OwnPanel,
	years: CompareContent['spec']['years'],
	locale: Locale
): string[] {
	const periods = dossier.observations
		.filter(({ value }) => value === null)
		.map(({ period, status }) => {
			const named = formatPeriod(period, { locale, years, length: 'long' });
			const why = wordOwnStatus(status, locale);
			return locale === 'ja' ? `${named}（${why}）` : `${named} (${why})`;
		});
	if (periods.length === 0) return [];
	return [
		m.overlay_remark_withheld({ periods: periods.join(locale === 'ja' ? '、' : ', ') }, { locale })
	];
}
