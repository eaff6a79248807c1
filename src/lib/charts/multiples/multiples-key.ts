import { m, type Locale } from '#lib/messages/index.ts';
import type { BreakdownSeries } from '../breakdown/types.ts';
import type { KeyEntry } from '../key/chart-key.ts';

/** Gives what the key of small charts says beside that of other charts of parts: the holes of each part. */
export function multiplesKey({ lines }: BreakdownSeries, locale: Locale): KeyEntry[] {
	const holes = lines.flatMap(({ gaps }) => gaps);
	const notHeld = holes.filter(({ gap }) => gap === null || gap.reason === 'not-held-here');
	const entries: KeyEntry[] = [];
	if (notHeld.length > 0)
		entries.push({ sign: 'gap-not-held', text: m.key_gap_not_held({}, { locale }) });
	if (notHeld.length < holes.length)
		entries.push({ sign: 'gap-not-collected', text: m.key_gap_not_collected({}, { locale }) });
	return entries;
}
