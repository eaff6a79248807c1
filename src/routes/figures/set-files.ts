import type { ToldFigure } from '#lib/figures/figure/figure-content.ts';
import { mediaTypes } from '#lib/figures/files/file-choice.ts';
import { captionsDocument } from '#lib/figures/office/captions-document.ts';
import { captionsMarkdown } from '#lib/figures/office/captions-markdown.ts';
import { indexWorkbook } from '#lib/figures/office/index-sheet.ts';
import type { FigureSet } from '#lib/figures/set/figure-set.ts';
import { memberPath, memberStem } from '#lib/figures/set/member-path.ts';
import type { SetFormat } from '#lib/figures/set/set-formats.ts';
import { setManifest, type SetMember } from '#lib/figures/set/set-manifest.ts';
import type { Locale } from '#lib/messages/index.ts';

/** A set that was read, and the formats of its files. */
export interface ReadSet {
	set: FigureSet;
	members: readonly SetMember[];
	formats: readonly SetFormat[];
	dataVersion: string;
}

/** The files that tell of a set, by name. */
export const setFiles: Readonly<
	Record<string, { type: string; write: (read: ReadSet) => Promise<Uint8Array> | string }>
> = {
	'figures.json': {
		type: mediaTypes.json,
		write: ({ set, members, dataVersion }) =>
			`${JSON.stringify(setManifest(set, members, dataVersion), null, '\t')}\n`
	},
	'captions.md': {
		type: 'text/markdown; charset=utf-8',
		write: ({ set, members }) => captionsMarkdown(contentsOf(members), titleOf(set, set.language))
	},
	'captions.docx': {
		type: mediaTypes.docx,
		write: ({ set, members }) => captionsDocument(contentsOf(members), titleOf(set, set.language))
	},
	'index.xlsx': {
		type: mediaTypes.xlsx,
		write: ({ set, members, formats }) =>
			indexWorkbook(
				members.flatMap(({ spec, content }, i) => {
					const stem = memberStem(spec, i, members.length);
					return content ? [{ content, files: formats.map((one) => memberPath(stem, one)) }] : [];
				}),
				set.language
			)
	}
};

/** Gives the title of a set. */
export function titleOf({ titleJa, titleEn }: FigureSet, locale: Locale): string {
	return locale === 'ja' ? titleJa : titleEn;
}

function contentsOf(members: readonly SetMember[]): ToldFigure[] {
	return members.flatMap(({ content }) => (content ? [content] : []));
}
