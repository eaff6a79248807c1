import type { CellChange, ChangeKind } from '#lib/domain/changes-since.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Words a kind of change in one word. */
export function wordChangeKind(kind: ChangeKind, locale: Locale): string {
	const words = {
		revised: m.changes_kind_revised,
		added: m.changes_kind_added,
		restated: m.changes_kind_restated,
		gone: m.changes_kind_gone
	};
	return words[kind]({}, { locale });
}

/** Words what became of a value. */
export function wordCellChange({ kind, before, after }: CellChange, locale: Locale): string {
	const words = {
		revised: before?.value === after?.value ? m.changes_revised_mark : m.changes_revised_value,
		added: m.changes_added_explained,
		restated: m.changes_restated_explained,
		gone: m.changes_gone_explained
	};
	return words[kind]({}, { locale });
}
