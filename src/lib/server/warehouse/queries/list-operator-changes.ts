import { group } from 'd3-array';
import type { Handover } from '#lib/domain/plan/handover.ts';
import { lastDayOf } from '#lib/domain/publication.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { listEvents } from './list-events.ts';

/**
 * Gives the events by which a task passed from one body to another, with the notes of the breaks they
 * made: on a past day those that had happened and, where a document tells of them, were told.
 */
export async function listOperatorChanges(
	db: Database,
	asOf: string | null
): Promise<Omit<Handover, 'bodies'>[]> {
	const day = asOf ?? '9999-12-31';
	const [events, known, notes] = await Promise.all([
		listEvents(db),
		db.all<{ id: string; source: string; title_ja: string | null; title_en: string | null }>(sql`
			SELECT event.id, event.source, source.title_ja, source.title_en
			FROM event LEFT JOIN source ON source.id = event.source
			WHERE event.kind = 'operator' AND (event.source = '' OR source.known_from <= ${day}::DATE)
			ORDER BY event.id`),
		db.all<{ event: string; note_ja: string; note_en: string }>(sql`
			SELECT DISTINCT event, note_ja, note_en FROM break
			WHERE kind = 'operator' AND event <> ''
			ORDER BY event, note_ja, note_en`)
	]);
	const told = new Map(known.map((row) => [row.id, row]));
	const notesOf = group(notes, (row) => row.event);
	return events.flatMap((event) => {
		const row = told.get(event.id);
		if (!row || (asOf !== null && lastDayOf(event.date) > asOf)) return [];
		const { title_ja: titleJa, title_en: titleEn } = row;
		return {
			event,
			notes: (notesOf.get(event.id) ?? []).map((n) => ({ noteJa: n.note_ja, noteEn: n.note_en })),
			document: titleJa && titleEn ? { id: row.source, titleJa, titleEn } : null
		};
	});
}
