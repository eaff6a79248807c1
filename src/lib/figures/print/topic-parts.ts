import { wordSources, type Edition } from '#lib/charts/frame/frame-words.ts';
import { timeTitle } from '#lib/charts/series/time-title.ts';
import type { TopicFigures } from '#lib/domain/topic-figures.ts';
import { formatNumber } from '#lib/format/format-number.ts';
import { formatUnit } from '#lib/format/format-unit.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { FigureCell, FigureTable } from '../figure/figure-content.ts';
import type { Cell, StatisticalTable } from '../statistical-table/types.ts';
import { wordColumn } from '../statistical-table/word-column.ts';
import { wordFootnote, wordGroup } from '../statistical-table/word-footnote.ts';
import { absenceSign, legendSign, wordSign } from '../statistical-table/word-sign.ts';
import { cellText } from './cell-text.ts';
import type { FigureParts } from './figure-parts.ts';
import { placeTable } from './place-table.ts';

/** Gives the statistical table of a topic as a figure. */
export function topicTable(
	{ figures, table, edition }: { figures: TopicFigures; table: StatisticalTable; edition: Edition },
	locale: Locale
): FigureParts {
	const { spec } = table;
	const ja = locale === 'ja';
	const used = new Set(table.sources);
	const kind = spec.kind === null ? '' : timeTitle(spec.kind, locale);
	const title = ja ? figures.topic.titleJa : figures.topic.titleEn;
	const points = table.groups.flatMap(({ rows }) =>
		rows.flatMap(({ cells }) =>
			cells.flatMap((cell) => (cell?.type === 'value' ? [{ observation: cell.observation }] : []))
		)
	);
	const own = worded(table, locale);
	return {
		words: {
			title: m.table_title({ topic: title, kind }, { locale }),
			subtitle: '',
			notes: table.footnotes.map(
				(one) => `${one.number}) ${wordFootnote(one, spec.years, locale)}`
			),
			sources: wordSources(figures.sources, { points, asOf: spec.asOf }, edition, locale)
		},
		key: [],
		legend: table.legend.map((sign) => `${legendSign(sign, locale)} ${wordSign(sign, locale)}`),
		alt: m.figure_table_alt(
			{
				title: m.table_title({ topic: title, kind }, { locale }),
				rows: own.rows.filter(({ cells }) => cells.length > 0).length,
				columns: own.heads.length
			},
			{ locale }
		),
		table: own,
		chart: null,
		documents: figures.sources.filter(({ id }) => used.has(id)),
		revisions: [],
		place: ({ width, size }) => {
			const placed = placeTable(own, { width, size });
			return { type: 'table', placed, width: placed.width, height: placed.height };
		}
	};
}

function worded({ spec, columns, groups }: StatisticalTable, locale: Locale): FigureTable {
	return {
		corner: m.column_indicator({}, { locale }),
		heads: columns.map((period) => wordColumn(period, spec.years, locale).flat()),
		rows: groups.flatMap((group) => [
			...(groups.length > 1
				? [{ name: wordGroup(group.type, group.rows.length, locale), cells: [] }]
				: []),
			...group.rows.map(({ indicator, cells }) => ({
				name:
					(locale === 'ja' ? indicator.titleJa : indicator.titleEn) +
					m.unit_in_brackets({ unit: formatUnit(indicator.unit, locale) }, { locale }),
				cells: cells.map((cell) => cellOf(cell, locale))
			}))
		])
	};
}

function cellOf(cell: Cell | null, locale: Locale): FigureCell {
	if (cell === null) return { value: null, text: '' };
	if (cell.type === 'absence') return { value: null, text: absenceSign(cell.absence) };
	const { value, observation, marks, break: cut } = cell;
	const number = formatNumber(value, { locale, qualifier: observation.qualifier });
	const text = cellText(number, marks, (cut?.notes ?? []).map(String));
	return { value, text: cut?.refuses ? `‖${text}` : text };
}
