import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Observation } from '#lib/domain/observation.ts';
import { readPackage } from '#lib/ingest/read-package.ts';
import { directoryFiles } from '#lib/server/package-files.ts';
import { realPackage } from '../support/package-copy.ts';

/** What the README says of the quotes of one indicator that do not show their number. */
interface Explanation {
	indicator: string;
	text: string;
}

const { data, log } = readPackage(directoryFiles(realPackage));
const observations = data?.observations ?? [];
const quoted = observations.filter(({ item }) => item.value !== null && item.quote !== '');
const warned = log.issues
	.filter((issue) => issue.type === 'figure/quote')
	.flatMap(({ file, row }) => observations.filter((o) => o.file === file && o.row === row))
	.map(({ item }) => item);
const readme = readFileSync(join(realPackage, 'README.md'), 'utf8');
const sectionOf = (heading: string): string =>
	(readme.split(`## ${heading}\n`)[1] ?? '').split('\n## ')[0] ?? '';
const section = sectionOf('Quotes that do not show their number');
const warnedActivities = log.issues
	.filter((issue) => issue.type === 'figure/quote')
	.flatMap(({ file, row }) =>
		(data?.plans.activities ?? []).filter((one) => one.file === file && one.row === row)
	)
	.map(({ item }) => item.id);
const explanations = section
	.split('\n')
	.filter((line) => line.startsWith('- '))
	.flatMap((line): Explanation[] =>
		[...line.matchAll(/`([a-z0-9-]+)` ([^`]*)/g)].map(([, indicator = '', text = '']) => ({
			indicator,
			text
		}))
	);

/** Whether an explanation names the period of an observation, or a stretch that holds it (2013FY to 2017FY). */
function explains({ indicator, text }: Explanation, o: Observation): boolean {
	if (indicator !== o.indicator) return false;
	const periods: string[] = text.match(/\b\d{4}[0-9A-Z/-]*/g) ?? [];
	const [, from, to] = /(\d{4}\S*) to (\d{4}[0-9A-Z-]*)/.exec(text) ?? [];
	if (from !== undefined && to !== undefined) return from <= o.period && o.period <= to;
	return periods.includes(o.period);
}

it('the package holds what was published, without an error', () => {
	expect(log.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
	expect(log.errors).toBe(0);
	expect(data?.indicators.length).toBeGreaterThanOrEqual(140);
	expect(observations.length).toBeGreaterThanOrEqual(2700);
	expect(data?.sources.length).toBeGreaterThanOrEqual(450);
	expect(data?.breaks.length).toBeGreaterThanOrEqual(40);
	expect(data?.gaps.length).toBeGreaterThanOrEqual(35);
	expect(data?.events.length).toBeGreaterThanOrEqual(30);
});

it('at least 98 % of the quotes show their number', () => {
	expect(quoted.length).toBeGreaterThanOrEqual(2700);
	expect(1 - warned.length / quoted.length).toBeGreaterThanOrEqual(0.98);
});

it('the README explains every warning, and no quote that shows its number', () => {
	expect(log.warnings).toBe(warned.length + warnedActivities.length);
	const unexplained = warned.filter((o) => !explanations.some((one) => explains(one, o)));
	expect(unexplained.map((o) => `${o.indicator} ${o.area} ${o.period}`)).toEqual([]);
	const idle = explanations.filter((one) => !warned.some((o) => explains(one, o)));
	expect(idle).toEqual([]);
});

it('the README names each activity whose quote does not show its figure, and no other', () => {
	const named = [
		...sectionOf('Quotes of activities that do not show their figure').matchAll(/`([a-z0-9-]+)`/g)
	].map(([, id]) => id);
	expect(named.sort()).toEqual([...warnedActivities].sort());
	expect(warnedActivities.length).toBeLessThan(10);
});

it('the README counts the warnings right, in all and of each group', () => {
	const share = ((warned.length / quoted.length) * 100).toFixed(1);
	expect(section).toContain(`${warned.length} quotes (${share} %)`);
	expect(warned.filter((o) => o.indicator === 'iom-return-budget')).toHaveLength(5);
	const consultations = warned.filter((o) => o.indicator === 'child-abuse-consultations');
	expect(consultations.filter((o) => o.period === '2005FY')).toHaveLength(15);
	expect(new Set(consultations.filter((o) => o.period === '2017FY').map((o) => o.area)).size).toBe(
		7
	);
});
