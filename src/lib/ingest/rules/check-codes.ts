import {
	breakForces,
	breakKinds,
	gapReasons,
	measures,
	partitions,
	polarities
} from '#lib/domain/indicator.ts';
import { qualifiers, standings, statuses } from '#lib/domain/observation.ts';
import { periodKinds } from '#lib/domain/period.ts';
import { sourceKinds } from '#lib/domain/source.ts';
import type { IssueLog } from '../issue.ts';
import { nearest } from '../nearest.ts';
import type { DataPackage, Located } from '../package.ts';

/** Every coded column holds a code the program knows, whatever the package's own schemas allow. */
export function checkCodes(data: DataPackage, log: IssueLog): void {
	check(data.sources, 'kind', (s) => s.kind, sourceKinds, log);
	check(data.indicators, 'measure', (i) => i.measure, measures, log);
	check(data.indicators, 'polarity', (i) => i.polarity, polarities, log);
	check(data.indicators, 'period_kinds', (i) => i.periodKinds, periodKinds, log);
	check(data.breakdowns, 'parts', (b) => b.parts, partitions, log);
	check(data.observations, 'status', (o) => o.status, statuses, log);
	check(data.observations, 'standing', (o) => o.standing, standings, log);
	check(data.observations, 'qualifier', (o) => o.qualifier, qualifiers, log);
	check(data.gaps, 'reason', (g) => g.reason, gapReasons, log);
	check(data.breaks, 'force', (b) => b.force, breakForces, log);
	check(data.breaks, 'kind', (b) => b.kind, breakKinds, log);
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
