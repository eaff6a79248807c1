import { provenanceOf, type Provenance } from '#lib/domain/provenance.ts';
import type { SourceKind } from '#lib/domain/source.ts';
import { wordStatus } from '#lib/format/word-status.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** A mark beside a value in tables and tiles: short, with its meaning in words. */
export interface ValueMark {
	text: string;
	meaning: string;
}

/** What of a value its marks depend on. */
export interface MarkedValue {
	provenance: Provenance;
	status: string;
	derivation: string;
	standing?: string;
}

/** Gives the marks a value must carry: who reports it where that is not the issuing body, 暫定値, 計算値, 約. */
export function valueMarks(
	value: Omit<MarkedValue, 'provenance'> & { kind: SourceKind },
	locale: Locale
): ValueMark[] {
	return provenanceMarks({ ...value, provenance: provenanceOf(value.kind) }, locale);
}

/** Gives the same marks of a value whose provenance is known, as of one computed of several documents. */
export function provenanceMarks(value: MarkedValue, locale: Locale): ValueMark[] {
	const marks: ValueMark[] = [];
	const put = (text: string, meaning: string): void => void marks.push({ text, meaning });
	const { provenance } = value;
	if (provenance === 'relay') put(m.tag_relay({}, { locale }), m.mark_relay({}, { locale }));
	if (provenance === 'public-relay')
		put(m.tag_public_relay({}, { locale }), m.mark_public_relay({}, { locale }));
	if (value.status === 'P')
		put(m.tag_provisional({}, { locale }), m.mark_provisional({}, { locale }));
	else if (value.status !== 'A') put(value.status, wordStatus(value.status, locale));
	if (value.derivation !== '') put(m.tag_derived({}, { locale }), m.mark_derived({}, { locale }));
	if (value.standing === 'slip') put(m.tag_slip({}, { locale }), m.mark_slip({}, { locale }));
	return marks;
}
