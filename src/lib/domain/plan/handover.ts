import type { Event, Organisation } from '../indicator.ts';
import type { Source } from '../source.ts';
import { lastDayOf } from '../publication.ts';

/** A change of the body that does a task: an event of kind `operator` with what is noted of it. */
export interface Handover {
	event: Event;
	/** notes of the breaks that the event made */
	notes: { noteJa: string; noteEn: string }[];
	/** the document that tells of it */
	document: Pick<Source, 'id' | 'titleJa' | 'titleEn'> | null;
	/** ids of the bodies that its title and notes name */
	bodies: string[];
}

/** A body in whose place another came. */
export interface Succession {
	from: Organisation;
	to: Organisation;
}

/** Gives the bodies in whose place others had come by a day, in time. */
export function successions(
	organisations: readonly Organisation[],
	asOf: string | null
): Succession[] {
	return organisations
		.flatMap((from) => {
			const to = organisations.find(({ id }) => id === from.successor);
			const isPast = asOf === null || from.validTo === '' || lastDayOf(from.validTo) <= asOf;
			return to && isPast ? { from, to } : [];
		})
		.sort((a, b) => a.from.validTo.localeCompare(b.from.validTo));
}

/** Gives changes of operator with the bodies that their title and notes name, in time. */
export function handovers(
	changes: readonly Omit<Handover, 'bodies'>[],
	organisations: readonly Pick<Organisation, 'id' | 'nameJa'>[]
): Handover[] {
	return changes
		.map((change) => {
			const texts = [change.event.titleJa, ...change.notes.map(({ noteJa }) => noteJa)];
			return { ...change, bodies: bodiesNamed(texts.join('\n'), organisations) };
		})
		.sort((a, b) => a.event.date.localeCompare(b.event.date));
}

/** Gives the bodies that a text names, in its order; 法務省入国管理局 does not name 法務省 too. */
export function bodiesNamed(
	text: string,
	organisations: readonly Pick<Organisation, 'id' | 'nameJa'>[]
): string[] {
	const found: { id: string; at: number }[] = [];
	let left = text;
	for (const { id, nameJa } of [...organisations].sort(
		(a, b) => b.nameJa.length - a.nameJa.length
	)) {
		const at = left.indexOf(nameJa);
		if (nameJa === '' || at < 0) continue;
		found.push({ id, at });
		left = left.replaceAll(nameJa, '\0'.repeat(nameJa.length));
	}
	return found.sort((a, b) => a.at - b.at).map(({ id }) => id);
}
