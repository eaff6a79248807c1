import { describe, expect, it } from 'vitest';
import { TimeReader, type TimeRules } from './read-time.ts';
import { joinTime, type TimePiece } from './time-piece.ts';

const pieces = (texts: string[], rules: Partial<TimeRules> = {}) => {
	const reader = new TimeReader({ isFiscal: false, era: null, ...rules });
	return texts.map((text) => reader.read(text));
};
const line = (texts: string[], rules?: Partial<TimeRules>) =>
	pieces(texts, rules).map((piece) => (piece ? joinTime([piece]) : null));
const joined = (...texts: string[]) =>
	joinTime(texts.flatMap((text): TimePiece[] => pieces([text]).flatMap((piece) => piece ?? [])));

describe('TimeReader', () => {
	it.each([
		[['平成27年', '28年', '29', '30', '令和元', '2', '3年'], '2015 2016 2017 2018 2019 2020 2021'],
		[['H29', '30', '元', '2'], '2017 2018 2019 2020'],
		[['平成29年度', '30', '元', '２'], '2017FY 2018FY 2019FY 2020FY'],
		[['昭62', '63', '平元', '2'], '1987 1988 1989 1990'],
		[['2015', '16', '17'], '2015 2016 2017'],
		[['1999', '00', '01'], '1999 2000 2001'],
		[['令和５年（2023年）', '令和６年（2024年）'], '2023 2024'],
		[['平成30年\n(2018)', '令和元年\n(2019)'], '2018 2019'],
		[['Ｒ５', 'Ｒ６(注1)'], '2023 2024'],
		[['平成27年上半期', '28年上半期'], '2015-H1 2016-H1'],
		[['平成27年1～6月', '27年7～12月'], '2015-H1 2015-H2'],
		[['平成二十七年', '平成二十八年'], '2015 2016'],
		[['令和5年度末', '令和6年3月末現在'], '2024-03-31 2024-03-31'],
		[['2020FY', '2021-Q1'], '2020FY 2021-Q1']
	])('reads the line %j', (texts, expected) => {
		expect(line(texts).join(' ')).toBe(expected);
	});
	it('reads numbers alone by what the table says', () => {
		expect(line(['27', '28'], { era: 'heisei', isFiscal: true })).toEqual(['2015FY', '2016FY']);
		expect(line(['2015', '2016'], { isFiscal: true })).toEqual(['2015FY', '2016FY']);
		expect(line(['27', '28'])).toEqual([null, null]);
	});
	it('keeps 年 where the head has it, though the table counts fiscal years', () => {
		expect(line(['2015年'], { isFiscal: true })).toEqual(['2015']);
	});
	it('tells provisional and estimated years', () => {
		expect(pieces(['令和5年（暫定値）', '令和4年p', '2021年（推計）', '令和2年'])).toEqual([
			{ kind: 'year', year: 2023, isFiscal: false, status: 'P' },
			{ kind: 'year', year: 2022, isFiscal: false, status: 'P' },
			{ kind: 'year', year: 2021, isFiscal: false, status: 'E' },
			{ kind: 'year', year: 2020, isFiscal: false, status: null }
		]);
	});
	it.each(['総数', '件数', '男', '', '100', '-', '前年比', '1,234', '18歳未満'])(
		'takes %j for no year',
		(text) => {
			const [piece] = pieces([text], { era: 'heisei' });
			expect(piece === null || piece?.kind === 'whole').toBe(true);
		}
	);
});

describe('joinTime', () => {
	it.each([
		[['令和5年', '上半期'], '2023-H1'],
		[['上半期', '令和5年'], '2023-H1'],
		[['令和5年', '計'], '2023'],
		[['令和5年度', '下期'], '2023FY-H2'],
		[['令和5年度', '4月'], '2023-04'],
		[['令和5年度', '1月'], '2024-01'],
		[['令和5年', '1～3月'], '2023-Q1'],
		[['令和5年度', '4～6月'], '2023FY-Q1'],
		[['令和5年度', '10～3月'], '2023FY-H2'],
		[['令和5年', '2～4月'], '2023-02/2023-04'],
		[['令和5年度', '第3四半期'], '2023FY-Q3'],
		[['令和5年度', '3月末現在'], '2024-03-31'],
		[['上半期'], null],
		[['令和5年', '令和6年'], null],
		[['計'], null]
	])('joins %j', (texts, expected) => {
		expect(joined(...texts)).toBe(expected);
	});
});
