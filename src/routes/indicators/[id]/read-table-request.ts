import { observationTable, type ObservationRecord } from '#lib/figures/csv/observation-table.ts';
import { readIndicatorRequest, type IndicatorAnswer } from './read-indicator-request.ts';

/** What a data file of an indicator is made of. */
export interface TableAnswer extends IndicatorAnswer {
	records: ObservationRecord[];
}

/** Reads the rows an address asks of an indicator: all of them, less what its parameters leave out. */
export async function readTableRequest(
	locals: App.Locals,
	id: string,
	url: URL
): Promise<TableAnswer> {
	const answer = await readIndicatorRequest(locals, id, url);
	const { spec } = answer;
	const bounded = ['kind', 'from', 'to'].some((name) => (url.searchParams.get(name) ?? '') !== '');
	const records = observationTable(answer.dossier, { ...spec, kind: bounded ? spec.kind : null });
	return { ...answer, records };
}
