import type { SourceKind } from '#lib/domain/source.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Names a kind of document in words. */
export function wordSourceKind(kind: SourceKind, locale: Locale): string {
	const words = {
		official: m.source_official,
		'official-copy': m.source_official_copy,
		'official-relay': m.source_official_relay,
		press: m.source_press,
		ngo: m.source_ngo,
		other: m.source_other
	};
	return words[kind]({}, { locale });
}

/** Explains in a sentence how near a kind of document stands to the body whose figures it carries. */
export function explainSourceKind(kind: SourceKind, locale: Locale): string {
	const words = {
		official: m.source_official_explained,
		'official-copy': m.source_official_copy_explained,
		'official-relay': m.source_official_relay_explained,
		press: m.source_press_explained,
		ngo: m.source_ngo_explained,
		other: m.source_other_explained
	};
	return words[kind]({}, { locale });
}
