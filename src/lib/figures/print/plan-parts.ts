import type { Edition } from '#lib/charts/frame/frame-words.ts';
import { matrixContent } from '#lib/charts/matrix/matrix-content.ts';
import { placeMatrixKey } from '#lib/charts/matrix/place-matrix-key.ts';
import { placeMatrix } from '#lib/charts/matrix/place-matrix.ts';
import type { MatrixContent, MatrixRow } from '#lib/charts/matrix/types.ts';
import type { DatedSource } from '#lib/domain/dossier.ts';
import type { Plan } from '#lib/domain/plan/plan.ts';
import type { Progress } from '#lib/domain/plan/progress.ts';
import { formatPeriod, type YearStyle } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { FigureCell, FigureTable } from '../figure/figure-content.ts';
import type { FigureParts } from './figure-parts.ts';
import { placeTable } from './place-table.ts';

/** What a figure of a plan is made of. */
export interface PlanSubject {
	plan: Plan;
	/** what the filter leaves of the matrix */
	progress: Progress;
	/** documents that report, of every cell that is shown */
	documents: readonly DatedSource[];
	/** conditions in force, in words; empty where everything is shown */
	conditions: readonly string[];
	asOf: string | null;
	years: YearStyle;
	edition: Edition;
}

/** Gives the matrix of a plan as a figure. */
export function planMatrix(subject: PlanSubject, locale: Locale): FigureParts {
	const content = matrixContent(subject.progress, { locale, years: subject.years });
	return {
		...shared(subject, locale),
		table: matrixTable(content, locale),
		place: ({ width, size }) => {
			const placed = placeMatrix(content, { width, size });
			const key = placeMatrixKey(content.key, { width: placed.width, size });
			return {
				type: 'matrix',
				placed,
				key,
				width: placed.width,
				height: key.height + placed.height
			};
		}
	};
}

/** Gives the counts of a plan, heading by heading, as a statistical table. */
export function planTable(subject: PlanSubject, locale: Locale): FigureParts {
	const content = matrixContent(subject.progress, { locale, years: subject.years });
	const table = countTable(content, locale);
	const parts = shared(subject, locale);
	return {
		...parts,
		words: { ...parts.words, notes: [m.figure_counts_note({}, { locale }), ...parts.words.notes] },
		table,
		place: ({ width, size }) => {
			const placed = placeTable(table, { width, size });
			return { type: 'table', placed, width: placed.width, height: placed.height };
		}
	};
}

function shared(
	{ plan, progress, documents, conditions, asOf, edition }: PlanSubject,
	locale: Locale
): Omit<FigureParts, 'table' | 'place'> {
	const ja = locale === 'ja';
	const day = (iso: string): string => formatPeriod(iso, { locale, years: 'both', length: 'long' });
	return {
		words: {
			title: m.plan_matrix_title({ title: ja ? plan.titleJa : plan.titleEn }, { locale }),
			subtitle: [
				m.plan_counts_measures({ count: progress.measures }, { locale }),
				...conditions
			].join(ja ? '、' : ', '),
			notes: [m.plan_matrix_file_note({}, { locale })],
			sources: [
				m.plan_matrix_documents({ count: documents.length }, { locale }),
				...(asOf === null ? [] : [m.frame_as_of({ day: day(asOf) }, { locale })]),
				m.frame_edition({ version: edition.dataVersion, address: edition.address }, { locale })
			]
		},
		key: [],
		legend: [],
		alt: m.plan_matrix_description(
			{ measures: progress.measures, reported: progress.everReported },
			{ locale }
		),
		chart: null,
		documents,
		revisions: []
	};
}

const name = ({ label, title }: MatrixRow): string => (label === '' ? title : `${label} ${title}`);

function heads({ years, countHead }: MatrixContent): string[][] {
	return [...years.map((year) => year.split(/(?=（)|(?<= )(?=\()/)), [countHead]];
}

function matrixTable(content: MatrixContent, locale: Locale): FigureTable {
	const words = new Map(content.key.map(({ sign, text }) => [sign, text]));
	return {
		corner: m.progress_title({}, { locale }),
		heads: heads(content),
		rows: content.rows.map((row) => ({
			name: name(row),
			cells: [
				...(row.signs.length > 0
					? row.signs.map((signs) => ({
							value: null,
							text: signs.map((sign) => words.get(sign) ?? '').join(locale === 'ja' ? '・' : ', ')
						}))
					: row.counts.map(countCell)),
				countCell(row.count)
			]
		}))
	};
}

function countTable(content: MatrixContent, locale: Locale): FigureTable {
	return {
		corner: m.progress_title({}, { locale }),
		heads: heads(content),
		rows: content.rows
			.filter(({ counts }) => counts.length > 0)
			.map((row) => ({ name: name(row), cells: [...row.counts, row.count].map(countCell) }))
	};
}

/** `3/7`: the first number is the value. */
function countCell(text: string): FigureCell {
	const value = /^\d+/.exec(text)?.[0];
	return { value: value === undefined ? null : Number(value), text };
}
