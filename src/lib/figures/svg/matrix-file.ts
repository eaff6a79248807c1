import { render } from 'svelte/server';
import type { Edition } from '#lib/charts/frame/frame-words.ts';
import { placeFrame } from '#lib/charts/frame/place-frame.ts';
import { matrixContent } from '#lib/charts/matrix/matrix-content.ts';
import MatrixFile from '#lib/charts/matrix/MatrixFile.svelte';
import { placeMatrixKey } from '#lib/charts/matrix/place-matrix-key.ts';
import { placeMatrix } from '#lib/charts/matrix/place-matrix.ts';
import type { Plan } from '#lib/domain/plan/plan.ts';
import type { Progress } from '#lib/domain/plan/progress.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { cleanSvg } from './clean-svg.ts';

const width = 960;
const size = 12;

/** What a matrix file is made of. */
export interface MatrixInput {
	plan: Plan;
	/** what the filter leaves of the matrix */
	progress: Progress;
	/** titles of the documents that report, of every cell that is shown */
	documents: string[];
	/** conditions in force, in words; empty where everything is shown */
	conditions: string[];
	asOf: string | null;
}

/** Gives the matrix of a plan as an SVG file that explains itself alone. */
export function matrixFile(input: MatrixInput, edition: Edition, locale: Locale): string {
	const { plan, progress, asOf } = input;
	const ja = locale === 'ja';
	const content = matrixContent(progress, { locale, years: 'both' });
	const placed = placeMatrix(content, { width, size });
	const key = placeMatrixKey(content.key, { width: placed.width, size });
	const title = m.plan_matrix_title({ title: ja ? plan.titleJa : plan.titleEn }, { locale });
	const sources = [
		m.plan_matrix_documents({ count: input.documents.length }, { locale }),
		...(asOf === null
			? []
			: [
					m.frame_as_of(
						{ day: formatPeriod(asOf, { locale, years: 'both', length: 'long' }) },
						{ locale }
					)
				]),
		m.frame_edition({ version: edition.dataVersion, address: edition.address }, { locale })
	];
	const words = {
		title,
		subtitle: [
			m.plan_counts_measures({ count: progress.measures }, { locale }),
			...input.conditions
		].join(ja ? '、' : ', '),
		notes: [m.plan_matrix_file_note({}, { locale })],
		sources
	};
	const frame = placeFrame(words, [], {
		width: placed.width,
		plotHeight: key.height + placed.height,
		size
	});
	const { body } = render(MatrixFile, {
		props: {
			frame,
			placed,
			key,
			title,
			description: m.plan_matrix_description(
				{ measures: progress.measures, reported: progress.everReported },
				{ locale }
			),
			language: locale
		}
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n${cleanSvg(body)}\n`;
}
