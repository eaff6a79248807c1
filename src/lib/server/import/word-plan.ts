import type { Observation } from '#lib/domain/observation.ts';
import type { Source } from '#lib/domain/source.ts';
import type { Issue, IssueLog } from '#lib/ingest/issue.ts';
import { wordCell, wordValue } from '#lib/ingest/tables/rows/read-row.ts';
import type { Comparison } from '#lib/ingest/tables/check/compare-with-published.ts';
import type { TableFile } from '#lib/ingest/tables/file/table-file.ts';
import type { ImportPlan } from '#lib/ingest/tables/plan-import.ts';
import { wordIssue } from '#lib/ingest/word-issue.ts';
import { m, type Locale } from '#lib/messages/index.ts';

const most = 50;

/** Words how a file was opened, in a line. @param isTold whether its encoding was given */
export function wordFile(file: TableFile, isTold: boolean, locale: Locale): string {
	const format = file.format.toUpperCase();
	const { name, encoding, detected, sheets } = file;
	if (encoding === null)
		return m.import_read_workbook(
			{ file: name, format, sheets: sheets.map((sheet) => sheet.name).join(', ') },
			{ locale }
		);
	const words = {
		certain: m.import_certain,
		likely: m.import_likely,
		guess: m.import_guess
	};
	const certainty = isTold ? m.import_told_encoding : words[detected?.certainty ?? 'guess'];
	const bom = detected?.bom === true ? ' (BOM)' : '';
	return m.import_read_text(
		{ file: name, format, encoding: `${encoding}${bom}`, certainty: certainty({}, { locale }) },
		{ locale }
	);
}

/** Words the first 50 faults, a line each, errors before warnings, and how many more there are. */
export function wordIssues(log: IssueLog, locale: Locale): string[] {
	const isError = ({ severity }: Issue): boolean => severity === 'error';
	const shown = [...log.issues.filter(isError), ...log.issues.filter((issue) => !isError(issue))];
	const lines = shown.slice(0, most).map((issue) => {
		const severity = isError(issue) ? m.import_severity_error : m.import_severity_warning;
		return `${severity({}, { locale })} ${issue.type}  ${wordIssue(issue, locale)}`;
	});
	return [...lines, ...wordMore(log.errors + log.warnings - lines.length, locale)];
}

/** Words what a planned import brings, by value, and its document; of each list the first 50. */
export function wordPlan(plan: ImportPlan, locale: Locale): string[] {
	const { counts, comparison, source, isNewSource } = plan;
	return [
		...(counts ? [m.import_counts(counts, { locale })] : []),
		...(comparison ? wordComparison(comparison, source.id, locale) : []),
		isNewSource
			? m.import_source_new({ row: wordSource(source) }, { locale })
			: m.import_source_listed({ source: source.id }, { locale })
	];
}

function wordComparison(
	{ rows, added, confirmed, changed, held, gone }: Comparison,
	source: string,
	locale: Locale
): string[] {
	const sizes = {
		added: added.length,
		confirmed: confirmed.length,
		changed: changed.length,
		held: held.length,
		gone: gone.length
	};
	return [
		m.import_diff(sizes, { locale }),
		...listed(changed, locale, ({ place, old, becomesCurrent }) => {
			const { item } = rows.at(place);
			return (becomesCurrent ? m.import_line_changed : m.import_line_behind)(
				{
					cell: wordCell(item),
					old: wordValue(old),
					from: old.source,
					value: wordValue(item),
					source
				},
				{ locale }
			);
		}),
		...listed(gone, locale, (item: Observation) =>
			m.import_line_gone(
				{ cell: wordCell(item), old: wordValue(item), from: item.source },
				{ locale }
			)
		),
		...listed(added, locale, (place) => {
			const { item } = rows.at(place);
			return m.import_line_added({ cell: wordCell(item), value: wordValue(item) }, { locale });
		})
	];
}

function listed<T>(items: readonly T[], locale: Locale, word: (item: T) => string): string[] {
	return [...items.slice(0, most).map(word), ...wordMore(items.length - most, locale)];
}

function wordMore(count: number, locale: Locale): string[] {
	return count > 0 ? [m.import_more({ count }, { locale })] : [];
}

function wordSource(source: Source): string {
	return Object.values(source)
		.filter((text) => text !== '')
		.join(' | ');
}
