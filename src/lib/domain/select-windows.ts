import { situations, type Channel, type Situation } from './consultation-window.ts';
import type { ConsultationWindow } from './consultation-window.ts';

/** What somebody looks for in a desk; null asks for nothing. */
export interface WindowFilter {
	situation: Situation | null;
	channel: Channel | null;
}

/** Desks under one heading; `situation` is null where they need none. */
export interface WindowGroup<T> {
	situation: Situation | null;
	windows: T[];
}

type Asked = Pick<ConsultationWindow, 'channels' | 'situations'>;

/**
 * Gives the desks that are asked for: in one list where a situation is, else by situation in the order of
 * the situations, each desk once, under the first of its own.
 */
export function selectWindows<T extends Asked>(
	windows: readonly T[],
	{ situation, channel }: WindowFilter
): WindowGroup<T>[] {
	const found = windows.filter(
		(window) =>
			(situation === null || window.situations.includes(situation)) &&
			(channel === null || window.channels.includes(channel))
	);
	const groups: WindowGroup<T>[] =
		situation === null
			? situations.map((one) => ({
					situation: one,
					windows: found.filter((window) => window.situations[0] === one)
				}))
			: [{ situation: null, windows: found }];
	return groups.filter((group) => group.windows.length > 0);
}

/** A number for emergencies, and the desk beside which a document prints it. */
export interface EmergencyCall<T> {
	number: string;
	window: T;
}

/** Finds what the documents say to call in an emergency (緊急時は110番通報); null where none of them says. */
export function emergencyCall<T extends Pick<ConsultationWindow, 'noteJa'>>(
	windows: readonly T[]
): EmergencyCall<T> | null {
	for (const window of windows) {
		const number = /緊急時は(\d+)番通報/.exec(window.noteJa)?.[1];
		if (number !== undefined) return { number, window };
	}
	return null;
}
