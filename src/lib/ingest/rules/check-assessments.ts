import type { Assessment } from '#lib/domain/plan/follow-up.ts';
import type { Measure, Plan } from '#lib/domain/plan/plan.ts';
import { planYears } from '#lib/domain/plan/reporting-year.ts';
import { lastDayOf } from '#lib/domain/publication.ts';
import type { IssueLog } from '../issue.ts';
import type { Located } from '../located.ts';
import type { LocatedPlanTables } from '../shape-plans.ts';

type Tables = Pick<LocatedPlanTables, 'plans' | 'measures' | 'assessments'>;

/**
 * A judgement is on a year of the plan's term that had begun, on a measure and not on a heading above
 * measures, and says something new. The form of the year is checked before.
 */
export function checkAssessments({ plans, measures, assessments }: Tables, log: IssueLog): void {
	const byId = new Map(plans.map(({ item }) => [item.id, item]));
	const below = measuresBelow(measures);
	for (const { file, row, item } of assessments) {
		const plan = byId.get(item.plan);
		const place = (column: string) => ({ file, row, column });
		if (plan && !log.holds(place('period')) && !log.holds(place('recorded_on'))) {
			const years = judgeableYears(plan, item.recordedOn);
			if (!years.includes(item.period))
				log.add('assessment/year', place('period'), {
					value: item.period,
					expected: years.length === 0 ? '–' : [...new Set([years[0], years.at(-1)])].join('–')
				});
		}
		const codes = below.get(keyOf(item.plan, item.code));
		if (codes)
			log.add('assessment/heading', place('code'), {
				value: item.code,
				expected: codes.slice(0, 3).join(', ') + (codes.length > 3 ? ' …' : '')
			});
	}
	checkRepeated(assessments, log);
}

/** The reporting years of a plan that had begun on a day. */
function judgeableYears(plan: Plan, day: string): string[] {
	const ends = plan.ends === '' ? day : [lastDayOf(plan.ends), day].sort()[0];
	return planYears({ ...plan, ends: ends ?? day }, []);
}

/** Codes of the measures below each heading, by plan and code of the heading. */
function measuresBelow(measures: readonly Located<Measure>[]): Map<string, string[]> {
	const byCode = new Map(measures.map(({ item }) => [keyOf(item.plan, item.code), item]));
	const below = new Map<string, string[]>();
	for (const { item } of measures) {
		if (item.kind !== 'measure') continue;
		const seen = new Set([item.code]);
		for (let code = item.parent; code !== '' && !seen.has(code);) {
			seen.add(code);
			const key = keyOf(item.plan, code);
			below.set(key, [...(below.get(key) ?? []), item.code]);
			code = byCode.get(key)?.parent ?? '';
		}
	}
	return below;
}

/** Of two judgements on one cell that follow each other, the later differs in state or reason. */
function checkRepeated(assessments: readonly Located<Assessment>[], log: IssueLog): void {
	const cells = new Map<string, Located<Assessment>[]>();
	for (const one of assessments) {
		const key = `${keyOf(one.item.plan, one.item.code)} ${one.item.period}`;
		cells.set(key, [...(cells.get(key) ?? []), one]);
	}
	for (const cell of cells.values()) {
		cell.sort((a, b) => a.item.recordedOn.localeCompare(b.item.recordedOn));
		for (const [i, { file, row, item }] of cell.entries()) {
			const before = cell[i - 1]?.item;
			if (before?.delivery !== item.delivery || before.reasonJa !== item.reasonJa) continue;
			log.add(
				'assessment/repeated',
				{ file, row, column: '' },
				{ value: item.delivery, expected: `${before.recordedOn} ${before.author}` }
			);
		}
	}
}

function keyOf(plan: string, code: string): string {
	return `${plan} ${code}`;
}
