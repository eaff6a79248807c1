import { expect, it } from 'vitest';
import { parseFigure } from '../print/parse-figure.ts';
import { memberPath, memberStem } from './member-path.ts';

const stem = (number: string, place = 0, count = 42) => {
	const { spec } = parseFigure(new URLSearchParams({ of: '/indicators/cases', number }), 'ja');
	return spec && memberStem(spec, place, count);
};

it.each([
	['図1-1', '01_fig1-1_cases_chart_ja'],
	['表２－３', '01_table2-3_cases_chart_ja'],
	['', '01_cases_chart_ja'],
	['Figure 3.2', '01_Figure3.2_cases_chart_ja'],
	['../../x', '01_x_cases_chart_ja'],
	['<b>"', '01_b_cases_chart_ja']
])('%j stands in names as %s', (number, name) => expect(stem(number)).toBe(name));

it('keeps figures in the order of the report, in a folder for each format', () => {
	expect(stem('図1-1', 41)).toBe('42_fig1-1_cases_chart_ja');
	expect(stem('図1-1', 6, 100)).toBe('007_fig1-1_cases_chart_ja');
	expect(memberPath('01_x', 'pdf-k')).toBe('pdf-k/01_x_k.pdf');
	expect(memberPath('01_x', 'png')).toBe('png/01_x_300dpi.png');
	expect(memberPath('01_x', 'csv')).toBe('csv/01_x.csv');
});
