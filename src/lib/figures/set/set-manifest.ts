import type { FigureContent, ToldFigure } from '../figure/figure-content.ts';
import { subjectAddress, type FigureSpec, type SubjectPage } from '../print/figure-spec.ts';
import { lackingLetters } from '../print/lacking-letters.ts';
import { writeFigure } from '../print/parse-figure.ts';
import type { FigureSet } from './figure-set.ts';
import { memberStem } from './member-path.ts';
import { writeFigureSet } from './write-figure-set.ts';

/** A figure of a set as it was read, or why it was not. */
export type SetMember = { spec: FigureSpec } & (
	{ content: ToldFigure; missing: null } | { content: null; missing: string }
);

/** What stands in `figures.json` of a figure beside its spec. */
export interface ManifestFigure {
	/** stem of the names of its files */
	stem: string;
	/** parameters of its address */
	query: string;
	number: string;
	title: string;
	alt: string;
	/** millimetres; null where the figure has no picture */
	size: { width: number; height: number } | null;
	data_version: string;
	/** ISO day; null: all documents */
	as_of: string | null;
	address: string;
	/** characters of its words that the face of figures does not hold: `title 😀 U+1F600` */
	lacking: string[];
	/** why the figure has no data; null: it has */
	missing: string | null;
}

/** `figures.json`: the set as a file has it, and what became of its figures. */
export interface SetManifest {
	data_version: string;
	set: object;
	figures: ManifestFigure[];
}

/** Gives what is told of a set that was read. */
export function setManifest(
	set: FigureSet,
	members: readonly SetMember[],
	dataVersion: string
): SetManifest {
	return {
		data_version: dataVersion,
		set: JSON.parse(writeFigureSet(set)) as object,
		figures: members.map(({ spec, content, missing }, i) => ({
			stem: memberStem(spec, i, members.length),
			query: writeFigure(spec).toString(),
			number: spec.print.number,
			title: content?.words.title ?? (spec.print.title || subjectAddress(spec.subject)),
			alt: content?.words.alt ?? '',
			size: content?.size ?? null,
			data_version: dataVersion,
			as_of: content?.edition.asOf ?? null,
			address: content?.edition.address ?? '',
			lacking: lackingLetters(spec.print).map((one) => Object.values(one).join(' ')),
			missing
		}))
	};
}

/** Whether a figure has any value to show; a plan is shown with what is not reported of it, too. */
export function hasValues({ table }: Pick<FigureContent, 'table'>, page: SubjectPage): boolean {
	return (
		page === 'plans' || table.rows.some(({ cells }) => cells.some((one) => one.value !== null))
	);
}
