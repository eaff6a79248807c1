import {
	generatedBreakdown,
	generatedId,
	generatedParts,
	generatedSource,
	generatedYears,
	topicOfSeries,
	type GeneratedShape
} from './generated-shape.ts';

/** A table by the names of its columns; what is not named is empty. */
export type GeneratedTable = Readonly<Record<string, number | string>>[];

const body = 'generated-agency';
const event = 'generated-launch';
const warning = { ja: '機械が作った架空の値', en: 'made by a program, not real' };
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** Gives the tables that generated observations refer to, by the name of their resource. */
export function generatedTables(shape: GeneratedShape): Record<string, GeneratedTable> {
	const series = numbers(shape.series);
	return {
		topics: numbers(shape.topics).map((t) => ({
			id: generatedId('topic', t),
			title_ja: `架空の分野${t + 1}`,
			title_en: `Generated topic ${t + 1}`,
			sort: t + 1,
			headlines: generatedId(
				'series',
				series.findIndex((s) => topicOfSeries(shape, s) === t)
			)
		})),
		organisations: [{ id: body, name_ja: '架空庁（生成）', name_en: 'Generated agency' }],
		sources: series.flatMap((s) =>
			generatedYears.flatMap((year) => [document(s, year, true), document(s, year, false)])
		),
		indicators: series.map((s) => ({
			id: generatedId('series', s),
			topic: generatedId('topic', topicOfSeries(shape, s)),
			title_ja: `架空の件数${s + 1}`,
			title_en: `Generated count ${s + 1}`,
			measure: 'count',
			unit: '件',
			period_kinds: 'month',
			polarity: 'none',
			definition_ja: `${warning.ja}。試験と計測のためのもの。`,
			definition_en: `A count ${warning.en}; for tests and measurements only.`,
			producer: body,
			sort: s + 1
		})),
		breakdowns: [
			{
				id: generatedBreakdown,
				title_ja: '架空の区分',
				title_en: 'Generated group',
				parts: 'exhaustive'
			}
		],
		categories: generatedParts.map((part, p) => ({
			breakdown: generatedBreakdown,
			id: part,
			label_ja: `区分${part.toUpperCase()}`,
			label_en: `Group ${part.toUpperCase()}`,
			sort: p + 1
		})),
		gaps: series.map((s) => ({
			indicator: generatedId('series', s),
			area: '00',
			from: '2024-01',
			to: '2024-12',
			reason: 'not-published',
			note_ja: warning.ja,
			note_en: warning.en
		})),
		breaks: series
			.filter((s) => s % 10 === 0)
			.map((s) => ({
				indicator: generatedId('series', s),
				date: '2022-04',
				force: 'caution',
				kind: 'method',
				note_ja: `架空の変更（${warning.ja}）`,
				note_en: `A change of method ${warning.en}`,
				event
			})),
		events: [
			{
				id: event,
				date: '2022-04',
				title_ja: `架空の開始（${warning.ja}）`,
				title_en: `A launch ${warning.en}`,
				kind: 'launch',
				topics: generatedId('topic', 0)
			}
		]
	};
}

function document(series: number, year: number, isPreliminary: boolean): GeneratedTable[number] {
	const [ja, en] = isPreliminary ? ['速報', ', preliminary'] : ['', ''];
	return {
		id: generatedSource(series, year, isPreliminary),
		title_ja: `架空の件数${series + 1} ${year}年${ja}（${warning.ja}）`,
		title_en: `Generated count ${series + 1}, ${year}${en} (${warning.en})`,
		publisher: '架空庁（生成）',
		issuer: body,
		kind: 'official',
		published: `${year + 1}-${isPreliminary ? '02' : '04'}-01`,
		note: warning.ja
	};
}
