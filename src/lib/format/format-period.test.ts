import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '#lib/domain/period.ts';
import { readJapanesePeriod } from '#lib/domain/read-japanese-period.ts';
import { formatPeriod } from './format-period.ts';

describe('formatPeriod in long Japanese', () => {
	it.each([
		['2015', '平成27年（2015年）', '平成27年', '2015年'],
		['2023FY', '令和5年度（2023年度）', '令和5年度', '2023年度'],
		['2019', '平成31年・令和元年（2019年）', '平成31年・令和元年', '2019年'],
		['1989', '昭和64年・平成元年（1989年）', '昭和64年・平成元年', '1989年'],
		['2019FY', '令和元年度（2019年度）', '令和元年度', '2019年度'],
		['1989FY', '平成元年度（1989年度）', '平成元年度', '1989年度'],
		['2016-H1', '平成28年上半期（2016年上半期）', '平成28年上半期', '2016年上半期'],
		[
			'2019-H1',
			'平成31年・令和元年上半期（2019年上半期）',
			'平成31年・令和元年上半期',
			'2019年上半期'
		],
		['2019-H2', '令和元年下半期（2019年下半期）', '令和元年下半期', '2019年下半期'],
		['2020FY-H1', '令和2年度上半期（2020年度上半期）', '令和2年度上半期', '2020年度上半期'],
		['2016-Q1', '平成28年第1四半期（2016年第1四半期）', '平成28年第1四半期', '2016年第1四半期'],
		[
			'2020FY-Q4',
			'令和2年度第4四半期（2020年度第4四半期）',
			'令和2年度第4四半期',
			'2020年度第4四半期'
		],
		['2019-04', '平成31年4月（2019年4月）', '平成31年4月', '2019年4月'],
		['2019-05', '令和元年5月（2019年5月）', '令和元年5月', '2019年5月'],
		['2015-04-01', '平成27年4月1日（2015年4月1日）', '平成27年4月1日', '2015年4月1日'],
		['2019-04-30', '平成31年4月30日（2019年4月30日）', '平成31年4月30日', '2019年4月30日'],
		[
			'2013-11/2015-07',
			'平成25年11月～平成27年7月（2013年11月～2015年7月）',
			'平成25年11月～平成27年7月',
			'2013年11月～2015年7月'
		],
		[
			'2001FY/2009FY',
			'平成13年度～平成21年度（2001年度～2009年度）',
			'平成13年度～平成21年度',
			'2001年度～2009年度'
		],
		['1872-12', '1872年12月', '1872年12月', '1872年12月']
	])('%s: both %s, era %s, western %s', (id, both, era, western) => {
		const style = { locale: 'ja', length: 'long' } as const;
		expect(formatPeriod(id, { ...style, years: 'both' })).toBe(both);
		expect(formatPeriod(id, { ...style, years: 'era' })).toBe(era);
		expect(formatPeriod(id, { ...style, years: 'western' })).toBe(western);
	});
});

describe('formatPeriod in long English', () => {
	it.each([
		['2023', '2023 (Reiwa 5)', 'Reiwa 5', '2023'],
		['2023FY', 'FY2023 (Reiwa 5)', 'FY Reiwa 5', 'FY2023'],
		['2019', '2019 (Heisei 31 / Reiwa 1)', 'Heisei 31 / Reiwa 1', '2019'],
		['2016-H1', 'first half of 2016 (Heisei 28)', 'first half of Heisei 28', 'first half of 2016'],
		[
			'2020FY-H2',
			'second half of FY2020 (Reiwa 2)',
			'second half of FY Reiwa 2',
			'second half of FY2020'
		],
		['2016-Q1', 'Q1 2016 (Heisei 28)', 'Q1 Heisei 28', 'Q1 2016'],
		['2020FY-Q1', 'Q1 FY2020 (Reiwa 2)', 'Q1 FY Reiwa 2', 'Q1 FY2020'],
		['2015-04', 'April 2015 (Heisei 27)', 'April Heisei 27', 'April 2015'],
		['2016-03-31', '31 March 2016 (Heisei 28)', '31 March Heisei 28', '31 March 2016'],
		[
			'2013-11/2015-07',
			'November 2013 to July 2015 (Heisei 25 to Heisei 27)',
			'November Heisei 25 to July Heisei 27',
			'November 2013 to July 2015'
		],
		[
			'2020-04/2020-12',
			'April 2020 to December 2020 (Reiwa 2)',
			'April Reiwa 2 to December Reiwa 2',
			'April 2020 to December 2020'
		],
		['1872-12', 'December 1872', 'December 1872', 'December 1872']
	])('%s: both %s, era %s, western %s', (id, both, era, western) => {
		const style = { locale: 'en', length: 'long' } as const;
		expect(formatPeriod(id, { ...style, years: 'both' })).toBe(both);
		expect(formatPeriod(id, { ...style, years: 'era' })).toBe(era);
		expect(formatPeriod(id, { ...style, years: 'western' })).toBe(western);
	});
});

describe('formatPeriod in short Japanese', () => {
	it.each([
		['2023', 'R5', '’23'],
		['2019', 'H31/R1', '’19'],
		['1989', 'S64/H1', '’89'],
		['2023FY', 'R5', '’23'],
		['2019FY', 'R1', '’19'],
		['2023-H1', 'R5上', '’23上'],
		['2023-H2', 'R5下', '’23下'],
		['2020FY-H2', 'R2下', '’20下'],
		['2023FY-Q1', 'R5 Q1', '’23 Q1'],
		['2023-04', 'R5.4', '’23.4'],
		['2015-04-01', 'H27.4.1', '’15.4.1'],
		['2005', 'H17', '’05'],
		['2013/2015', 'H25～H27', '’13～’15']
	])('%s: era %s, western %s', (id, era, western) => {
		const style = { locale: 'ja', length: 'short' } as const;
		expect(formatPeriod(id, { ...style, years: 'era' })).toBe(era);
		expect(formatPeriod(id, { ...style, years: 'both' })).toBe(era);
		expect(formatPeriod(id, { ...style, years: 'western' })).toBe(western);
	});
});

describe('formatPeriod in short English', () => {
	it.each([
		['2023', 'R5', '’23'],
		['2019', 'H31/R1', '’19'],
		['2016-H1', 'H28 H1', '’16 H1'],
		['2016-Q3', 'H28 Q3', '’16 Q3'],
		['2015-04', 'H27.4', 'Apr ’15'],
		['2016-03-31', 'H28.3.31', '31 Mar ’16'],
		['2013/2015', 'H25–H27', '’13–’15']
	])('%s: era %s, western %s', (id, era, western) => {
		const style = { locale: 'en', length: 'short' } as const;
		expect(formatPeriod(id, { ...style, years: 'era' })).toBe(era);
		expect(formatPeriod(id, { ...style, years: 'both' })).toBe(western);
		expect(formatPeriod(id, { ...style, years: 'western' })).toBe(western);
	});
});

describe('formatPeriod', () => {
	it('takes a period as well as its text', () => {
		const period = parsePeriod('2016-H1');
		const style = { locale: 'ja', years: 'era', length: 'long' } as const;
		expect(period && formatPeriod(period, style)).toBe('平成28年上半期');
	});

	it('gives back text that is no period', () => {
		expect(formatPeriod('soon', { locale: 'ja', years: 'both', length: 'long' })).toBe('soon');
	});

	it('writes long Japanese that reads back as the same period', () => {
		const years = fc.integer({ min: 1873, max: 2117 });
		const rests = fc.constantFrom(
			...['', 'FY', '-H1', '-H2', 'FY-H1', '-Q1', '-Q2', 'FY-Q4', '-01', '-04', '-12', '-07-30'],
			...['-01-07', '-04-30', '-05-01', '-12-25']
		);
		const styles = fc.constantFrom('both' as const, 'era' as const, 'western' as const);
		fc.assert(
			fc.property(years, years, rests, styles, (year, other, rest, style) => {
				const term = year + rest;
				const later = Math.max(year, other);
				const ids = [term, `${Math.min(year, other)}${rest}/${later}${rest}`];
				for (const id of ids.filter((each) => parsePeriod(each))) {
					const text = formatPeriod(id, { locale: 'ja', years: style, length: 'long' });
					expect(readJapanesePeriod(text)).toBe(id);
				}
			}),
			{ numRuns: 2000 }
		);
	});
});

describe('years by the letter of their era', () => {
	it.each([
		['2023', 'R5年', 'R5'],
		['2023FY', 'R5年度', 'FY R5'],
		['2019', 'H31・R1年', 'H31/R1'],
		['2016-H1', 'H28年上半期', 'first half of H28'],
		['2013-11/2015-07', 'H25年11月～H27年7月', 'November H25 to July H27']
	])('%s', (period, ja, en) => {
		const write = (locale: 'ja' | 'en') =>
			formatPeriod(period, { locale, years: 'letter', length: 'long' });
		expect([write('ja'), write('en')]).toEqual([ja, en]);
	});
});
