import type {
	FigureCell,
	FigureContent,
	FigureTable,
	NativeChart,
	NativeSeries
} from '#lib/figures/figure/figure-content.ts';
import { theme } from '#lib/charts/theme.ts';

/** A figure with a chart of two lines, one of them with a gap and a break; made up, but like ours. */
export function figureContent(changes: Partial<FigureContent> = {}): FigureContent {
	return {
		language: 'ja',
		words: {
			number: '図1-1',
			title: '児童ポルノ事犯の検挙件数及び検挙人員の推移',
			subtitle: '検挙件数（件）、検挙人員（人）、暦年',
			key: ['† 公的資料の引用による値', '‖ この前後で定義が異なる'],
			notes: [
				'平成29年：集計の対象に自画撮り被害を含む。この年より前と比べることはできない。',
				'平成26年：資料未収集のため値がない。'
			],
			sources: [
				'出典：警察庁（2017、2018、2024年）',
				'示した値25個のうち1個は、公表機関以外（他の公的機関、報道等）の資料による。',
				'見守り　データ版 0123456789ab　https://mimamori.example.jp/figures/f1'
			],
			alt: '検挙件数は平成23年の1,455件から令和5年の2,789件まで増えた。平成26年は値がない。検挙人員は令和5年に1,828人であった。'
		},
		edition: {
			dataVersion: '0123456789ab',
			asOf: null,
			address: 'https://mimamori.example.jp/figures/f1'
		},
		table: chartTable(lineChart, '年'),
		chart: lineChart,
		documents: [
			{
				title: '令和5年における少年非行及び子供の性被害の状況',
				publisher: '警察庁',
				published: '2024-03-28',
				url: 'https://www.npa.go.jp/publications/statistics/safetylife/syonen.html'
			},
			{
				title: '平成28年中における少年の補導及び保護の概況',
				publisher: '警察庁',
				published: '2017-04',
				url: 'https://www.npa.go.jp/safetylife/syonen/hodouhogo_gaikyou_H28.pdf'
			}
		],
		revisions: [
			{
				cell: '平成28年　検挙件数',
				earlier: '2,094',
				later: '2,097',
				published: '2018-03',
				document: '平成29年中における少年の補導及び保護の概況'
			}
		],
		svg: '<svg xmlns="http://www.w3.org/2000/svg" width="160mm" height="100mm"/>',
		size: { width: 160, height: 100 },
		spec: '{"figure":"f1","indicator":"cases"}',
		...changes
	};
}

/** Thirteen years, heads in two styles of years. */
export const years = Array.from({ length: 13 }, (_, i) => 2011 + i);

/** Head of a year, in two lines. */
export function yearHead(year: number): string[] {
	const era = year < 2019 ? `平成${year - 1988}年` : `令和${year === 2019 ? '元' : year - 2018}年`;
	return [era, String(year)];
}

const cases = [1455, 1596, 1644, null, 1938, 2097, 2413, 3097, 3059, 2757, 2969, 3035, 2789];
const people = [1016, 1268, 1252, 1380, 1483, 1531, 1703, 2315, 2116, 1965, 1989, 2053, 1828];
const between = (values: readonly (number | null)[], from: number, to: number) =>
	values.map((value, i) => (i >= from && i < to ? value : null));

/** Two lines: one cut at a gap (2014) and at a break (2017), the other whole. */
export const lineChart: NativeChart = {
	form: 'line',
	categories: years.map((year) => yearHead(year)[0] ?? ''),
	series: [
		series('検挙件数', 0, [between(cases, 0, 3), between(cases, 4, 6), between(cases, 6, 13)]),
		series('検挙人員', 1, [people])
	],
	valueTitle: '（件、人）',
	isLogarithmic: false,
	isReversed: false
};

/** Five parts on one another. */
export const stackedChart: NativeChart = {
	...lineChart,
	form: 'stacked',
	series: ['SNS', '学校・勤務先', '家庭内', '面識のない者', 'その他'].map((name, part) =>
		series(name, part, [
			years.map((year, i) =>
				year === 2014 ? null : 900 - part * 150 + ((i * 37 + part * 53) % 120)
			)
		])
	),
	valueTitle: '（件）'
};

/** Places among 47 prefectures, the first on top. */
export const ranksChart: NativeChart = {
	...lineChart,
	series: ['東京都', '大阪府', '愛知県', '北海道'].map((name, place) =>
		series(name, place, [years.map((year, i) => ((i * (place + 2)) % 9) + 1 + place * 3)])
	),
	valueTitle: '（順位）',
	isReversed: true
};

/** A statistical table of fifteen columns and thirty rows in two groups. */
export const longTable: FigureTable = {
	corner: '指標（単位）',
	heads: Array.from({ length: 15 }, (_, i) => yearHead(2009 + i)),
	rows: [
		{ name: '推移をたどれる指標（20）', cells: [] },
		...Array.from({ length: 20 }, (_, i) => tableRow(i)),
		{ name: 'その他の指標（10）', cells: [] },
		...Array.from({ length: 10 }, (_, i) => tableRow(20 + i))
	]
};

function tableRow(row: number) {
	const names = [
		'児童買春・児童ポルノ禁止法違反 検挙件数（件）',
		'うち児童ポルノ 検挙件数（件）',
		'SNSに起因する事犯の被害児童数（人）',
		'児童相談所における性的虐待相談対応件数（件）',
		'被害児童の割合（％）'
	];
	return {
		name: `${names[row % names.length]}${row < 5 ? '' : ` その${Math.floor(row / 5) + 1}`}`,
		cells: Array.from({ length: 15 }, (_, i): FigureCell => {
			if (row % 7 === 3 && i < 4) return { value: null, text: '' };
			if ((row + i) % 11 === 5) return { value: null, text: '…' };
			const value =
				row % 5 === 4 ? (((row * 7 + i * 13) % 400) + 8) / 10 : 300 + row * 97 + i * 113;
			const sign = (row + i) % 13 === 2 ? '† ' : '';
			const note = (row + i) % 17 === 4 ? ' 1)' : '';
			return { value, text: `${sign}${print(value, row % 5 === 4)}${note}` };
		})
	};
}

/** The values of a chart as a table: a row for each category, a column for each series. */
export function chartTable(chart: NativeChart, corner: string): FigureTable {
	return {
		corner,
		heads: chart.series.map(({ name }) => [name]),
		rows: chart.categories.map((name, i) => ({
			name,
			cells: chart.series.map(({ segments }) => {
				const value = segments.map((one) => one[i] ?? null).find((one) => one !== null) ?? null;
				return {
					value,
					text: value === null ? '…' : `${i === 4 ? '† ' : ''}${print(value, false)}`
				};
			})
		}))
	};
}

/** A series of the palette of colours. */
export function series(
	name: string,
	place: number,
	segments: readonly (readonly (number | null)[])[]
): NativeSeries {
	return { name, place, color: theme.series[place] ?? theme.ink, segments };
}

function print(value: number, isDecimal: boolean): string {
	return isDecimal ? value.toFixed(1) : value.toLocaleString('en-US');
}
