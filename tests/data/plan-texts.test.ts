import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realPackage } from '../support/package-copy.ts';
import { readTable } from '../support/read-table.ts';

const fixtures = join(realPackage, '../tests/fixtures');
const measures = readTable('plans/measures.csv');
const bodies = readTable('plans/measure-organisations.csv');
const articles = readTable('plans/measure-articles.csv');
const activities = readTable('plans/activities.csv');

const of = (plan: string, kind: string) =>
	measures.filter((row) => row['plan'] === plan && row['kind'] === kind);
const plain = (text = '') => text.replaceAll(/[\s「」]/g, '');

/** The bodies of a measure as a plan prints them in its parentheses. */
function printed(plan: string, code = ''): string {
	const own = bodies.filter((row) => row['plan'] === plan && row['code'] === code);
	const names = own
		.sort((a, b) => Number(a['sort']) - Number(b['sort']))
		.map((row) => row['wording']);
	return names.join('、') + (own.some((row) => row['others'] === 'true') ? '等' : '');
}

describe('the third plan', () => {
	const text = readTable('third-plan-text.csv', fixtures);

	it('has 40 measures with the headings and bodies of its text', () => {
		expect(text).toHaveLength(40);
		expect(
			of('third-2016', 'measure').map((row) => ({
				label: row['label'],
				heading: plain(row['title_ja']),
				bodies: printed('third-2016', row['code'])
			}))
		).toEqual(text.map((row) => ({ ...row, heading: plain(row['heading']) })));
	});
	it('has six chapters', () => expect(of('third-2016', 'pillar')).toHaveLength(6));
});

describe('the action plan of 2022', () => {
	const contents = readTable('trafficking-plan-contents.csv', fixtures);

	it('has 51 measures, those of its table of contents', () => {
		expect(contents).toHaveLength(51);
		expect(
			of('trafficking-2022', 'measure').map((row) => ({
				label: row['label'],
				heading: plain(row['title_ja'])
			}))
		).toEqual(contents.map((row) => ({ ...row, heading: plain(row['heading']) })));
	});
	it('has six chapters and the thirteen items that it numbers', () => {
		expect(of('trafficking-2022', 'pillar')).toHaveLength(6);
		expect(of('trafficking-2022', 'item').map((row) => row['code'])).toEqual([
			...['i', 'ii', 'iii', 'iv', 'v'].map((n) => `6-1-${n}`),
			...['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'].map((n) => `6-2-1-${n}`)
		]);
	});
});

describe('the other plans', () => {
	it('the Basic Plan has six pillars and the 26 activities of fiscal year 2017', () => {
		expect(of('basic-2017', 'pillar')).toHaveLength(6);
		const outline = activities.filter(
			(row) => row['source'] === 'cse-liaison-2018-basic-plan-outline'
		);
		expect(outline).toHaveLength(26);
		const acting = new Set(
			readTable('plans/activity-organisations.csv').map((row) => row['activity'])
		);
		expect(outline.filter((row) => !acting.has(row['id']))).toEqual([]);
		expect(outline.filter((row) => row['value'] !== '').length).toBeGreaterThanOrEqual(7);
		// the six blocks of the outline, in order
		const blocks = ['1', '2', '3', '4', '5', '6'].map(
			(code) => outline.filter((row) => row['code'] === code).length
		);
		expect(blocks).toEqual([5, 5, 3, 5, 5, 3]);
	});
	it('the Act has at least 45 obligations, each with its articles', () => {
		const obligations = of('act-2024', 'measure');
		const based = new Set(
			articles.filter((row) => row['plan'] === 'act-2024').map((row) => row['code'])
		);
		expect(obligations.length).toBeGreaterThanOrEqual(45);
		expect(obligations.filter((row) => !based.has(row['code']))).toEqual([]);
	});
	it('the programme has at least 14 rows', () => {
		expect(
			measures.filter((row) => row['plan'] === 'mic-bullying-2025').length
		).toBeGreaterThanOrEqual(14);
	});
	it('predecessors hold no measures', () => {
		const held = new Set(measures.map((row) => row['plan']));
		for (const plan of ['child-pornography-2010', 'trafficking-2014', 'emergency-package-2023'])
			expect(held.has(plan)).toBe(false);
	});
});

describe('what is linked and reported', () => {
	it('is as much as the plans ask for', () => {
		expect(activities.length).toBeGreaterThanOrEqual(160);
		expect(readTable('plans/measure-indicators.csv').length).toBeGreaterThanOrEqual(80);
		expect(readTable('plans/measure-links.csv').length).toBeGreaterThanOrEqual(40);
	});
	it('never counts an activity from before the action plan of 2022 for it', () => {
		const early = activities.filter(
			(row) => row['plan'] === 'trafficking-2022' && /^20(1\d|2[01])/.test(row['period'] ?? '')
		);
		expect(early).toEqual([]);
	});
});
