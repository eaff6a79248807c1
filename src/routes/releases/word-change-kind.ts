import type { ReleaseChangeKind } from '#lib/domain/release/release-change.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Words what became of a row. */
export function wordReleaseKind(kind: ReleaseChangeKind, locale: Locale): string {
	const words = {
		revised: m.release_kind_revised,
		mended: m.release_kind_mended,
		added: m.release_kind_added,
		changed: m.release_kind_changed,
		removed: m.release_kind_removed,
		reworded: m.release_kind_reworded
	};
	return words[kind]({}, { locale });
}

/** Words how many rows changed, by kind; empty where none did. */
export function wordReleaseCounts(
	counts: Readonly<Record<ReleaseChangeKind, number>>,
	locale: Locale
): string {
	return (Object.keys(counts) as ReleaseChangeKind[])
		.filter((kind) => counts[kind] > 0)
		.map((kind) =>
			m.release_count({ kind: wordReleaseKind(kind, locale), count: counts[kind] }, { locale })
		)
		.join(locale === 'ja' ? '、' : ', ');
}
