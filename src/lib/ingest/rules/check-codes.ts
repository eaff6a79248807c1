import {
	breakForces,
	breakKinds,
	gapReasons,
	measures,
	partitions,
	polarities
} from '#lib/domain/indicator.ts';
import { channels, situations } from '#lib/domain/consultation-window.ts';
import { qualifiers, standings, statuses } from '#lib/domain/observation.ts';
import { periodKinds } from '#lib/domain/period.ts';
import { abuseClasses, positions } from '#lib/domain/plan/act.ts';
import { deliveries, followUpScopes, mappings } from '#lib/domain/plan/follow-up.ts';
import {
	articleForces,
	bodyRoles,
	boundParties,
	endsBases,
	indicatorRoles,
	linkRelations,
	measureKinds,
	planKinds,
	printedTitles,
	reportingYears
} from '#lib/domain/plan/plan.ts';
import { sourceKinds } from '#lib/domain/source.ts';
import type { IssueLog } from '../issue.ts';
import { nearest } from '../nearest.ts';
import type { Located } from '../located.ts';
import { columnOf } from '../observation-columns.ts';
import type { DataPackage } from '../package.ts';
import type { LocatedPlanTables } from '../shape-plans.ts';

/** Every coded column holds a code the program knows, whatever the package's own schemas allow. */
export function checkCodes(data: DataPackage, log: IssueLog): void {
	check(data.sources, 'kind', (s) => s.kind, sourceKinds, log);
	check(data.indicators, 'measure', (i) => i.measure, measures, log);
	check(data.indicators, 'polarity', (i) => i.polarity, polarities, log);
	check(data.indicators, 'period_kinds', (i) => i.periodKinds, periodKinds, log);
	check(data.breakdowns, 'parts', (b) => b.parts, partitions, log);
	checkColumn(data, 'status', statuses, log);
	checkColumn(data, 'standing', standings, log);
	checkColumn(data, 'qualifier', qualifiers, log);
	check(data.gaps, 'reason', (g) => g.reason, gapReasons, log);
	check(data.breaks, 'force', (b) => b.force, breakForces, log);
	check(data.breaks, 'kind', (b) => b.kind, breakKinds, log);
	checkPlanCodes(data.plans, log);
}

function checkPlanCodes(plans: LocatedPlanTables, log: IssueLog): void {
	check(plans.plans, 'kind', (p) => p.kind, planKinds, log);
	check(plans.plans, 'ends_basis', (p) => p.endsBasis, endsBases, log);
	check(plans.plans, 'reporting_year', (p) => p.reportingYear, reportingYears, log);
	check(plans.measures, 'kind', (one) => one.kind, measureKinds, log);
	check(plans.measures, 'printed', (one) => one.printed, printedTitles, log);
	check(plans.measureOrganisations, 'role', (o) => o.role, bodyRoles, log);
	check(plans.measureArticles, 'force', (a) => a.force, articleForces, log);
	check(plans.measureArticles, 'bound', (a) => a.bound, boundParties, log);
	check(plans.measureIndicators, 'role', (i) => i.role, indicatorRoles, log);
	check(plans.measureLinks, 'relation', (l) => l.relation, linkRelations, log);
	check(plans.followUps, 'scope', (f) => f.scope, followUpScopes, log);
	check(plans.activities, 'mapping', (a) => a.mapping, mappings, log);
	check(plans.activities, 'qualifier', (a) => a.qualifier, qualifiers, log);
	check(plans.activityFigures, 'qualifier', (f) => f.qualifier, qualifiers, log);
	check(plans.assessments, 'delivery', (a) => a.delivery, deliveries, log);
	check(plans.facilityTypes, 'position', (f) => f.position, positions, log);
	check(plans.facilityTypes, 'abuse_class', (f) => f.abuseClass, abuseClasses, log);
	check(plans.revocationGrounds, 'force', (g) => g.force, articleForces, log);
	check(plans.consultationWindows, 'situations', (w) => w.situations, situations, log);
	check(plans.consultationWindows, 'channels', (w) => w.channels, channels, log);
}

/** Looks at the rows of observations only where one of their few different codes is not known. */
function checkColumn(
	{ observations }: DataPackage,
	column: 'qualifier' | 'standing' | 'status',
	codes: readonly string[],
	log: IssueLog
): void {
	if (!columnOf(observations, column).texts.every((text) => codes.includes(text)))
		check(observations, column, (o) => o[column], codes, log);
}

function check<T>(
	rows: readonly Located<T>[],
	column: string,
	read: (item: T) => string | readonly string[],
	codes: readonly string[],
	log: IssueLog
): void {
	const known = new Set(codes);
	for (const { file, row, item } of rows) {
		const cell = read(item);
		for (const value of typeof cell === 'string' ? [cell] : cell) {
			if (known.has(value)) continue;
			const place = { file, row, column };
			const expected = codes.filter((code) => code !== '').join(', ');
			if (value !== '')
				log.add('cell/enum', place, { value, expected, suggestion: nearest(value, codes) });
			else if (!log.holds(place)) log.add('cell/required', place, { expected });
		}
	}
}
