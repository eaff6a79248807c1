import { excelCsv } from '#lib/figures/csv/csv-file.ts';
import { m } from '#lib/messages/index.ts';
import { wordReleaseKind } from '../../word-change-kind.ts';
import { wordReleaseChange } from '../../word-release-change.ts';
import { readReleaseRequest } from '../read-release-request.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { locale } = locals;
	const { changes, asOf } = await readReleaseRequest(locals, params.version, url);
	const before = m.release_column_before({}, { locale });
	const after = m.release_column_after({}, { locale });
	const document = m.column_document({}, { locale });
	const header = [
		m.release_column_change({}, { locale }),
		m.release_column_what({}, { locale }),
		'',
		before,
		`${document} (${before})`,
		after,
		`${document} (${after})`,
		m.column_note({}, { locale })
	];
	const rows = changes.map((change) => {
		const words = wordReleaseChange(change, locale, asOf);
		return [
			wordReleaseKind(change.kind, locale),
			words.subject,
			words.sort,
			words.before?.text ?? '',
			words.before?.document ?? '',
			words.after?.text ?? '',
			words.after?.document ?? '',
			change.reason
		];
	});
	return new Response(excelCsv(header, rows), {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="changes_excel_${params.version}.csv"`
		}
	});
};
