import fc from 'fast-check';
import type { Meaning } from '#lib/ingest/tables/mapping/mapping.ts';
import { layOutTable, placesOf, type Axis, type LaidOutTable } from './lay-out-table.ts';

/** A row that a table must give: cell of the package, value and status. */
export type TidyRow = string;

/** A table drawn at random with the rows that it must give. */
export interface DrawnTable {
	table: (first: number) => LaidOutTable;
	rows: TidyRow[];
}

interface Said {
	indicator: string;
	breakdown: string;
	category: string;
}
interface Items {
	title: string;
	axis: Axis;
	/** what each place says */
	says: Said[];
	all: Meaning | null;
	isFiscal: boolean;
}

const plain = (indicator: string): Said => ({ indicator, breakdown: '', category: '' });

/** Indicators by their exact titles, or the parts of one indicator that the title names. */
const items: Items[] = [
	byTitles(false, [
		['児童ポルノ事犯の検挙件数', 'child-pornography-cases'],
		['児童ポルノ事犯の検挙人員', 'child-pornography-persons'],
		['児童買春事犯の検挙件数', 'child-prostitution-cases'],
		['人身取引事犯の検挙件数', 'trafficking-cases']
	]),
	byTitles(true, [
		['児童相談所における児童虐待相談対応件数', 'child-abuse-consultations'],
		['24時間子供SOSダイヤルの相談件数', 'sos-dial-consultations'],
		['いじめの認知件数', 'bullying-recognised']
	]),
	byParts(false, '児童虐待事件の検挙件数', 'child-abuse-police-cases', 'abuse-type', [
		['身体的虐待', 'physical'],
		['性的虐待', 'sexual'],
		['心理的虐待', 'psychological'],
		['計', '']
	]),
	byParts(false, 'SNSに起因する事犯の被害児童数', 'sns-victims', 'school', [
		['小学生', 'elementary'],
		['中学生', 'junior-high'],
		['高校生', 'senior-high'],
		['無職', 'not-in-school-or-work']
	]),
	byParts(true, 'いじめの認知件数', 'bullying-recognised', 'school-type', [
		['小学校', 'elementary'],
		['中学校', 'junior-high'],
		['高等学校', 'senior-high'],
		['総数', '']
	])
];

const areas: [string, string][] = [
	['北海道', '01'],
	['青森県', '02'],
	['東京都', '13'],
	['沖縄県', '47']
];

function byTitles(isFiscal: boolean, list: [string, string][]): Items {
	const meanings = Object.fromEntries(list.map(([text, indicator]) => [text, { indicator }]));
	const axis: Axis = { title: '区分', texts: list.map(([text]) => text), read: 'text', meanings };
	return { title: '統計表', axis, says: list.map(([, id]) => plain(id)), all: null, isFiscal };
}

function byParts(
	isFiscal: boolean,
	title: string,
	indicator: string,
	breakdown: string,
	list: [string, string][]
): Items {
	const meanings = Object.fromEntries(
		list.map(([text, part]) => [text, part === '' ? {} : { parts: { [breakdown]: part } }])
	);
	return {
		title,
		axis: { title: '区分', texts: list.map(([text]) => text), read: 'text', meanings },
		says: list.map(([, category]) => ({
			indicator,
			breakdown: category === '' ? '' : breakdown,
			category
		})),
		all: { indicator },
		isFiscal
	};
}

interface Years {
	texts: string[];
	years: number[];
}

/** Years in one of the ways tables print them; numbers after the first may go without era or 年. */
function yearsOf(first: number, count: number, style: string, unit: string): Years {
	const years = Array.from({ length: count }, (_, i) => first + i);
	const texts = years.map((year, i) => {
		if (style === 'western') return `${year}${unit}`;
		if (style === 'bare-western') return i === 0 ? `${year}${unit}` : String(year);
		const [era, letter, number] =
			year < 2019 ? ['平成', 'H', year - 1988] : ['令和', 'R', year - 2018];
		const printed = number === 1 ? '元' : String(number);
		if (style === 'letter') return `${letter}${number}${unit}`;
		if (style === 'both') return `${era}${printed}${unit}(${year})`;
		const isNew = i === 0 || year === 2019;
		if (style === 'carried') return isNew ? `${era}${printed}${unit}` : printed;
		return `${era}${printed}${unit}`;
	});
	return { texts, years };
}

const halves: Axis = { title: '期', texts: ['上半期', '下半期'], read: 'time' };
const quarters: Axis = {
	title: '四半期',
	texts: ['第1四半期', '第2四半期', '第3四半期', '第4四半期'],
	read: 'time'
};
const months: Axis = {
	title: '月',
	texts: ['4月', '5月', '12月', '1月', '3月'],
	read: 'time'
};

function periodOf(year: number, isFiscal: boolean, part: Axis | null, place: number): string {
	const own = isFiscal ? `${year}FY` : String(year);
	if (part === null) return own;
	if (part === halves) return `${own}-H${place + 1}`;
	if (part === quarters) return `${own}-Q${place + 1}`;
	const month = Number.parseInt(part.texts[place] ?? '', 10);
	return `${isFiscal && month < 4 ? year + 1 : year}-${String(month).padStart(2, '0')}`;
}

interface Cell {
	value: number | null;
	status: string;
	text: string;
}

function cellOf(number: number, sign: number, style: number, scale: number): Cell {
	if (sign === 1) return { value: 0, status: 'A', text: ['-', '－', '―'][style % 3] ?? '-' };
	if (sign === 2) return { value: null, status: 'O', text: ['…', '...', '‥'][style % 3] ?? '…' };
	if (sign === 3) return { value: null, status: 'Q', text: ['x', 'Ｘ', 'X'][style % 3] ?? 'x' };
	const value = scale === 0 ? number : number * 100;
	const bare = scale === 0 ? number.toLocaleString('en') : (number / 10).toLocaleString('en');
	const texts = [bare, bare.replaceAll(',', ''), wide(bare), ` ${bare}`, `${bare}（注1）`];
	if (sign === 4) return { value, status: 'P', text: `p ${bare}` };
	return { value, status: 'A', text: texts[style % texts.length] ?? bare };
}

function wide(text: string): string {
	return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

/**
 * Tables of indicators or parts by years, parts of years and prefectures, in any layout.
 *
 * @param isPlain only what tables print most: no bare years, no months without their year kind
 */
export function drawnTables(isPlain: boolean): fc.Arbitrary<DrawnTable> {
	return fc
		.record({
			item: fc.constantFrom(...items),
			count: fc.integer({ min: 2, max: 4 }),
			first: fc.integer({ min: 2012, max: 2021 }),
			yearCount: fc.integer({ min: 2, max: 5 }),
			style: fc.constantFrom(
				'western',
				'letter',
				'era',
				'both',
				'carried',
				...(isPlain ? [] : ['bare-western'])
			),
			part: fc.constantFrom(null, null, halves, quarters, months),
			hasAreas: fc.boolean(),
			layout: fc.constantFrom('wide', 'transposed', 'long', 'areas-down', 'all-across'),
			isMerged: fc.boolean(),
			isScaled: fc.boolean(),
			titleGap: fc.boolean(),
			cells: fc.array(
				fc.record({
					number: fc.integer({ min: 1, max: 250_000 }),
					sign: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 2, 3, 4),
					style: fc.nat(20)
				}),
				{ minLength: 7, maxLength: 40 }
			)
		})
		.map((drawn) => {
			const { item, isScaled, isMerged, layout } = drawn;
			const unit = item.isFiscal ? '年度' : '年';
			const { texts, years } = yearsOf(drawn.first, drawn.yearCount, drawn.style, unit);
			const itemAxis: Axis = { ...item.axis, texts: item.axis.texts.slice(0, drawn.count) };
			const yearAxis: Axis = { title: unit, texts, read: 'time' };
			const areaAxis: Axis = {
				title: '都道府県',
				texts: areas.map(([name]) => name),
				read: 'area'
			};
			const part = drawn.part;
			const times = part ? [yearAxis, part] : [yearAxis];
			const area = drawn.hasAreas ? [areaAxis] : [];
			const arrangements: Record<string, [Axis[], Axis[]]> = {
				wide: [[...area, itemAxis], times],
				transposed: [[...area, ...times], [itemAxis]],
				long: [[...area, ...times, itemAxis], []],
				'areas-down': drawn.hasAreas ? [[areaAxis], [itemAxis, ...times]] : [[itemAxis], times],
				'all-across': [[yearAxis], [...area, itemAxis, ...(part ? [part] : [])]]
			};
			const [down, across] = arrangements[layout] ?? [[], []];
			const axes = [...down, ...across];
			const cells = new Map<string, Cell>();
			const rows: string[] = [];
			for (const [i, places] of placesOf(axes).entries()) {
				const { number, sign, style } = drawn.cells[i % drawn.cells.length] ?? {
					number: 1,
					sign: 0,
					style: 0
				};
				const cell = cellOf(number + i, sign, style, isScaled ? 3 : 0);
				const at = (axis: Axis): number => places[axes.indexOf(axis)] ?? 0;
				const said = item.says[at(itemAxis)] ?? plain('');
				cells.set(places.join(), cell);
				rows.push(
					[
						said.indicator,
						drawn.hasAreas ? (areas[at(areaAxis)]?.[1] ?? '') : '00',
						periodOf(years[at(yearAxis)] ?? 0, item.isFiscal, part, part ? at(part) : 0),
						said.breakdown,
						said.category,
						cell.value ?? '',
						cell.status
					].join(' ')
				);
			}
			const isPeople = rows.some((row) => /^(?:sns-victims|child-pornography-persons) /.test(row));
			const isCases = rows.some((row) => !/^(?:sns-victims|child-pornography-persons) /.test(row));
			const scaled = isPeople && isCases ? null : isPeople ? '千人' : '千件';
			const isMixed = isScaled && scaled === null;
			return {
				rows: rows.sort(),
				isMixed,
				table: (first: number) =>
					layOutTable(
						{
							titles: [
								item.title,
								...(isScaled ? [`（単位：${scaled ?? ''}）`] : []),
								...(drawn.titleGap ? [''] : [])
							],
							down,
							across,
							valueAt: (places) => cells.get(places.join())?.text ?? '',
							isMerged,
							valueHead: '数値',
							notes: ['（注1）内訳は不明を含む。'],
							rest: {
								symbols: { '-': 'zero' },
								...(item.all ? { all: item.all } : {}),
								...(isScaled && scaled !== null ? { unit: scaled } : {})
							}
						},
						first
					)
			};
		})
		.filter(({ isMixed }) => !isMixed);
}
