import { describe, expect, it } from 'vitest';
import { parsePeriod } from '#lib/domain/period.ts';
import type { YearStyle } from '#lib/format/format-period.ts';
import type { Locale } from '#lib/messages/index.ts';
import { wordColumn } from './word-column.ts';

function heads(id: string, years: YearStyle, locale: Locale): string {
	const period = parsePeriod(id);
	if (!period) throw new Error(`no period: ${id}`);
	return wordColumn(period, years, locale)
		.map((line) => line.join('|'))
		.join(' / ');
}

describe('wordColumn', () => {
	it.each([
		['2016', '平成28年 / 2016', '2016 / Heisei 28'],
		['2019', '平成31年・|令和元年 / 2019', '2019 / Heisei 31 /|Reiwa 1'],
		['2019FY', '令和元年度 / 2019', 'FY2019 / Reiwa 1'],
		['2016-H1', '平成28年|上半期 / 2016', 'H1|2016 / Heisei 28'],
		['2016FY-H2', '平成28年度|下半期 / 2016', 'H2|FY2016 / Heisei 28'],
		['2016-04', '平成28年|4月 / 2016', 'April|2016 / Heisei 28'],
		['2016-03-31', '平成28年|3月31日 / 2016', '31 March|2016 / Heisei 28'],
		['2001/2009', '平成13年～|平成21年 / 2001–2009', '2001 –|2009 / ']
	])('of %s has an era and a western line', (id, ja, en) => {
		expect([heads(id, 'both', 'ja'), heads(id, 'both', 'en')]).toEqual([ja, en]);
	});
	it('has one line where years are written in one way', () => {
		expect(heads('2016-H1', 'western', 'ja')).toBe('2016年|上半期');
		expect(heads('2016-H1', 'era', 'ja')).toBe('平成28年|上半期');
		expect(heads('2016', 'era', 'en')).toBe('Heisei 28');
		expect(heads('2001/2009', 'era', 'en')).toBe('2001 –|2009');
	});
});
